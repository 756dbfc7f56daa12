package org.shifan.invariant;

import java.util.List;
import org.springframework.stereotype.Component;

/** The engine's own tables. */
@Component
class FlowInvariants implements Catalogue {

  private final Queries that;

  FlowInvariants(Queries that) {
    this.that = that;
  }

  @Override
  public List<Invariant> all() {
    return List.of(
        that.none(
            "FLOW",
            "taskOfNobody",
            "任务没有办理人，也没有可以办理的单位",
            "select t.TASK_DEF_KEY_ || '/' || t.ID_ from ACT_RU_TASK t where t.ASSIGNEE_ is null"
                + " and not exists (select 1 from ACT_RU_IDENTITYLINK l where l.TASK_ID_ = t.ID_"
                + " and l.TYPE_ = 'candidate' and l.GROUP_ID_ is not null)"),
        that.none(
            "FLOW",
            "incident",
            "流程中有未处理的故障（incident）",
            "select coalesce(ACTIVITY_ID_, INCIDENT_TYPE_) || '/' || ID_ from ACT_RU_INCIDENT"),
        that.none(
            "FLOW",
            "jobWithoutRetries",
            "有作业已经用完重试次数",
            "select ID_ from ACT_RU_JOB where RETRIES_ = 0"),
        that.none(
            "FLOW",
            "processWithoutBusinessKey",
            "流程没有业务编号",
            "select ID_ from ACT_RU_EXECUTION where ID_ = PROC_INST_ID_ and BUSINESS_KEY_ is null"),
        that.none(
            "FLOW",
            "processTwice",
            "同一业务编号有两个相同的流程在办",
            "select max(BUSINESS_KEY_) from ACT_RU_EXECUTION where ID_ = PROC_INST_ID_"
                + " group by BUSINESS_KEY_, PROC_DEF_ID_ having count(*) > 1"));
  }
}

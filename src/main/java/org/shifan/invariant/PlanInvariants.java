package org.shifan.invariant;

import java.util.List;
import org.springframework.stereotype.Component;

/** The parts of plans, and what was done about them (CJ2021). */
@Component
class PlanInvariants implements Catalogue {

  private final Queries that;

  PlanInvariants(Queries that) {
    this.that = that;
  }

  @Override
  public List<Invariant> all() {
    return List.of(
        that.none(
            "CJ2021-08",
            "partDoneWithoutEvidence",
            "任务已报验或者已验收，却没有完成情况和佐证",
            "select id from plan_part where status in ('REPORTED', 'ACCEPTED')"
                + " and (reported_on is null or progress is null or evidence is null)"),
        that.none(
            "CJ2021-08",
            "partAcceptedUndecided",
            "任务已验收，却没有验收日期",
            "select id from plan_part where status = 'ACCEPTED' and decided_on is null"),
        that.none(
            "CJ2021-08",
            "partDecidedBeforeReport",
            "任务的验收早于报验",
            "select id from plan_part where status = 'ACCEPTED' and decided_on < reported_on"),
        that.none(
            "CJ2021-07",
            "bulletinTwice",
            "同一个月发布了两次工作通报",
            "select max(round_id) || '/' || subject from plan_record where kind = 'BULLETIN'"
                + " group by round_id, subject having count(*) > 1"),
        that.none(
            "CJ2021-07",
            "bulletinWithoutSupervision",
            "发布了工作通报，当月却没有督促指导记录",
            "select b.round_id || '/' || b.subject from plan_record b where b.kind = 'BULLETIN'"
                + " and not exists (select 1 from plan_record g where g.kind = 'GUIDANCE'"
                + " and g.round_id = b.round_id and g.period = b.period)"),
        that.none(
            "CJ2021-08",
            "assessedTwice",
            "同一单位验收考核了两次",
            "select max(round_id) || '/' || subject from plan_record where kind = 'ASSESSMENT'"
                + " group by round_id, subject having count(*) > 1"));
  }
}

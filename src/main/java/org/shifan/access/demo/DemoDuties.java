package org.shifan.access.demo;

import org.shifan.access.Office;
import org.shifan.region.Level;

/** What offices do in the demo's programmes, in a line. */
final class DemoDuties {

  private DemoDuties() {}

  static String of(Office office) {
    return switch (office.kind()) {
      case CIVIL_AFFAIRS -> civilAffairs(office);
      case FINANCE -> finance(office);
      case GOVERNMENT -> "审议同意本级的申报，签署承诺书";
      case LEADING_GROUP -> "发布通报，协调红牌任务，考核和监督检查";
      case UNIT -> "分解任务，按月报送进展，报验完成的任务";
      case DIRECTORS -> "审议推荐名单，决定撤销";
      case EXPERTS -> "申报回避，评分";
      case PROCESS_DESIGNERS -> "用 Camunda Modeler 修改流程、规则与表单";
      case ADMINISTRATORS -> "监控运行，处理故障，管理用户，调整演示时钟";
    };
  }

  private static String civilAffairs(Office office) {
    if (office.regionCode().equals(DemoPlace.COUNTRY)) {
      return "开启全国的评选，接收、组织评审、研究确定名单";
    }
    return switch (Level.of(office.regionCode())) {
      case PROVINCE -> "开启和组织本地区的评选；向两部推荐、报送";
      case CITY -> "初审、考察、推荐；向两部申报试点";
      default -> "填报申报或者方案，报告进展，办理工作计划";
    };
  }

  private static String finance(Office office) {
    if (office.regionCode().equals(DemoPlace.COUNTRY)) {
      return "接收，会签名单";
    }
    return Level.of(office.regionCode()) == Level.PROVINCE ? "会签报送，核定并拨付奖励资金" : "会签本级的申报";
  }
}

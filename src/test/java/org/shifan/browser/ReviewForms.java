package org.shifan.browser;

import java.util.List;
import org.camunda.bpm.engine.task.Task;
import org.shifan.Province;

/** What the expert review fills in. */
record ReviewForms(Desk desk, Province province) {

  private static final String OFFICE = "mz-370000";

  /** The province writes down the three ways in which a county was reviewed. */
  void records(String county) {
    List.of("实地查看", "座谈交流", "查阅资料").forEach(way -> records(county, way));
  }

  private void records(String county, String way) {
    desk.sits(OFFICE, province.tasks("recordReview", county).get(0))
        .picks(way)
        .dates("2021/11/11")
        .types("地点", "区社会福利中心")
        .types("参加人员", "张三（省民政厅）、李四（省财政厅）")
        .types("评审所见", "抽查老年人20名，满意19名。")
        .sends("提交")
        .keeps("heldOn", "2021-11-11")
        .keeps("place", "区社会福利中心")
        .keeps("participants", "张三（省民政厅）、李四（省财政厅）")
        .keeps("findings", "抽查老年人20名，满意19名。");
  }

  /** One expert of a county's has a conflict, a reserve steps in; nobody else has. */
  void declares(String county) {
    desk.sits(province.tasks("declareConflict", county).get(0))
        .ticks("我需要回避", 0)
        .types("回避事由", "配偶在该区任职")
        .sends("提交")
        .keeps("conflict", true)
        .keeps("reason", "配偶在该区任职");
    Task last = province.tasks("declareConflict", county).get(0);
    desk.sits(last).sends("提交").keeps("conflict", false);
  }

  /** An expert gives the same points for everything. */
  void scores(Task sheet, int points) {
    Sitting sitting = desk.sits(sheet);
    for (int row = 0; row < 6; row++) {
      sitting.types("得分", row, points + ".5");
    }
    Kept.Form kept = sitting.types("评语", "有实效").shot("filled-score").sends("提交");
    kept.keeps("remark", "有实效");
    for (int row = 0; row < 6; row++) {
      kept.keeps(row, "points", points + 0.5);
    }
  }

  /** The talk about scores that lie far apart. */
  void talks(String county) {
    desk.sits(OFFICE, province.task("discuss", county))
        .types("会商结果", "11月11日会商，已交换意见")
        .sends("提交")
        .keeps("outcome", "11月11日会商，已交换意见");
  }

  /** An expert changes one of the points after the talk. */
  void revises(Task sheet) {
    desk.sits(sheet)
        .types("得分", 0, "77")
        .types("修改理由", "会商后采纳实地查看情况")
        .shot("filled-reviseScore")
        .sends("提交")
        .keeps(0, "points", 77)
        .keeps("reason", "会商后采纳实地查看情况");
  }
}

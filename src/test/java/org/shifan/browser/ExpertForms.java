package org.shifan.browser;

import org.camunda.bpm.engine.task.Task;
import org.shifan.Province;
import org.shifan.pilot.Ministries;

/** What the experts of a programme of both ministries fill in, and the ministry with them. */
record ExpertForms(
    Desk desk, Province province, Ministries ministries, String round, String programme) {

  /** The ministry notes that the papers were read; an expert declares, and scores a candidate. */
  void review(String candidate) {
    Task record = of("recordReview", candidate);
    desk.opens("mz-000000", record, programme + "-recordReview")
        .dates(province.today().replace('-', '/'))
        .types("参加人员", "评审专家组")
        .types("评审所见", "材料齐全，数据前后一致。")
        .sends("提交")
        .keeps("kind", "materials")
        .keeps("heldOn", province.today())
        .keeps("participants", "评审专家组");
    ministries.readsThePapers();
    Task declaring = of("declareConflict", candidate);
    String expert = declaring.getAssignee();
    desk.opens(expert, declaring, programme + "-declareConflict")
        .sends("提交")
        .keeps("conflict", false);
    ministries.declare();
    Task sheet =
        ministries.of("score", candidate).stream()
            .filter(task -> task.getAssignee().equals(expert))
            .findFirst()
            .orElseThrow();
    scores(desk.opens(expert, sheet, programme + "-score"));
  }

  private void scores(Sitting sitting) {
    int rows = sitting.count("得分");
    for (int row = 0; row < rows; row++) {
      sitting.types("得分", row, "95.5");
    }
    Kept.Form kept = sitting.types("评语", "思路清晰").shot("filled-" + programme + "-score").sends("提交");
    kept.keeps("remark", "思路清晰");
    for (int row = 0; row < rows; row++) {
      kept.keeps(row, "points", 95.5);
    }
  }

  /** The talk about scores that lie far apart; an expert stays with the score. */
  void talk() {
    desk.opens("mz-000000", ministries.open("discuss").get(0), programme + "-discuss")
        .types("会商结果", "12月17日会商，已交换意见。")
        .sends("提交")
        .keeps("outcome", "12月17日会商，已交换意见。");
    Task sheet = ministries.open("reviseScore").get(0);
    desk.opens(sheet.getAssignee(), sheet, programme + "-reviseScore").sends("提交");
    ministries.staysWithScores();
  }

  private Task of(String key, String candidate) {
    return ministries.of(key, candidate).get(0);
  }
}

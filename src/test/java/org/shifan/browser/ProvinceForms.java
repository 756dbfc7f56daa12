package org.shifan.browser;

import java.util.List;
import org.shifan.Province;

/** What the province's offices fill in, from the list to the money. */
record ProvinceForms(Desk desk, Province province) {

  private static final String OFFICE = "mz-370000";
  private static final String FINANCE = "cz-370000";
  private static final String DIRECTOR = "director-370000-1";

  /** More time is refused to a county. */
  void refusesTime() {
    desk.sits(OFFICE, "decideExtension")
        .types("理由", "理由不充分")
        .sends("提交")
        .keeps("granted", false)
        .keeps("reason", "理由不充分");
  }

  /** The list goes to the meeting as the system proposes it. */
  void drafts(int counties) {
    Kept.Form kept = desk.sits(OFFICE, "draftList").sends("提交");
    for (int row = 0; row < counties; row++) {
      kept.keeps(row, "selected", true);
    }
  }

  /** The meeting approves. */
  void deliberates(String date) {
    desk.sits(DIRECTOR, "deliberate")
        .dates(date.replace('-', '/'))
        .types("会议编号", "2021年第12次厅长办公会")
        .types("出席人员", "赵一、钱二、孙三")
        .types("回避人员", "孙三")
        .picks("同意（名单不变）")
        .shot("filled-deliberate")
        .sends("提交")
        .keeps("heldOn", date)
        .keeps("number", "2021年第12次厅长办公会")
        .keeps("attendees", "赵一、钱二、孙三")
        .keeps("recused", "孙三")
        .keeps("decision", "approve");
  }

  /** An objection is found to be without ground. */
  void answersObjection() {
    desk.sits(OFFICE, "investigateObjection")
        .picks("不成立")
        .types("答复", "经核查，床位数属实。")
        .sends("提交")
        .keeps("upheld", false)
        .keeps("answer", "经核查，床位数属实。");
  }

  /** The document is issued. */
  void issues(String date) {
    desk.sits(OFFICE, "issueDocument")
        .types("文号", "鲁民函〔2021〕1号")
        .dates(date.replace('-', '/'))
        .sends("提交")
        .keeps("number", "鲁民函〔2021〕1号")
        .keeps("date", date);
  }

  /** The front is found for every county there is. */
  void findsFront(int counties) {
    Sitting sitting = desk.sits(OFFICE, "assessFront");
    for (int row = 0; row < counties; row++) {
      sitting.ticks("实效突出", row).ticks("创新示范作用显著", row).types("理由", row, "入住率高");
    }
    Kept.Form kept = sitting.shot("filled-assessFront").sends("提交");
    for (int row = 0; row < counties; row++) {
      kept.keeps(row, "effective", true)
          .keeps(row, "demonstrating", true)
          .keeps(row, "reason", "入住率高");
    }
  }

  /** Base and tiers are settled where the rules leave a question. */
  void settles(List<Integer> tiers) {
    Sitting sitting = desk.sits(OFFICE, "settleAward").types("每县奖励标准", "2000000");
    for (int row = 0; row < tiers.size(); row++) {
      sitting.types("示范引领比例", row, tiers.get(row).toString());
    }
    Kept.Form kept = sitting.types("理由", "并列同档").shot("filled-settleAward").sends("提交");
    kept.keeps("base", "2000000").keeps("reason", "并列同档");
    for (int row = 0; row < tiers.size(); row++) {
      kept.keeps(row, "tier", tiers.get(row));
    }
  }

  /** Finance confirms. */
  void confirms() {
    desk.sits(FINANCE, "confirmAward").picks("确认").sends("提交").keeps("decision", "confirm");
  }

  /** Finance has paid. */
  void pays(String county, String date) {
    desk.sits(FINANCE, province.task("recordPayment", county))
        .dates(date.replace('-', '/'))
        .types("拨付金额", "2800000")
        .sends("提交")
        .keeps("paidOn", date)
        .keeps("amount", "2800000");
  }

  /** A county is charged, heard and revoked, and its money asked back. */
  void revokes(String county, String date) {
    desk.sits("mz-" + county, "hear").types("内容", "数据填报有误").sends("提交").keeps("text", "数据填报有误");
    desk.sits(DIRECTOR, "decideRevocation")
        .picks("撤销")
        .types("理由", "事实清楚")
        .sends("提交")
        .keeps("decision", "revoke")
        .keeps("reason", "事实清楚");
    recovers("", date);
    recovers("-partly", date);
  }

  private void recovers(String when, String date) {
    desk.sits(FINANCE, desk.meanwhile().any("recordRecovery"), when)
        .types("追回金额", "1400000")
        .dates(date.replace('-', '/'))
        .sends("提交")
        .keeps("amount", "1400000")
        .keeps("recoveredOn", date);
  }
}

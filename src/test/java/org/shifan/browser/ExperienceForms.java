package org.shifan.browser;

import static org.shifan.pilot.Ministries.CIVIL_AFFAIRS;
import static org.shifan.pilot.Ministries.FINANCE;

import java.util.List;
import java.util.Map;
import org.shifan.Province;
import org.shifan.SmallFiles;
import org.shifan.Stages;
import org.shifan.pilot.Ministries;
import org.shifan.pilot.Papers;

/** What is filled in for the experiences of 民办发〔2020〕39号. */
record ExperienceForms(Desk desk, Province province, Stages stages, Ministries ministries) {

  private static final String ROUND = "mca39-2020";
  private static final String MINISTRY = "mz-000000";
  private static final String SHANDONG = ROUND + "-package-370000";
  private static final String CORPS = ROUND + "-package-660000";
  private static final String SUBJECT = "山东省居家和社区养老服务改革试点典型经验";

  /** The ministry opens the round. */
  void begins() {
    desk.starts(MINISTRY, "居家和社区养老服务改革试点典型经验总结推广", "mca39-open")
        .types("发文年度", "2020")
        .begins("部署总结推广");
    province.work();
  }

  /** A province sends its summary: refused under another subject, then kept row by row. */
  void sends() {
    ministries.uploads(SHANDONG, "letter", "公函.pdf", SmallFiles.pdf("letter"), null);
    Sitting sitting = desk.opens("mz-370000", stages.task(SHANDONG, "fill"), "mca39-package");
    sitting
        .types("主要做法", "政府主导、社会参与。")
        .types("取得的成效", "社区养老服务设施覆盖率达到95%。")
        .types("困难和问题", "专业护理人员不足。")
        .types("下一步工作思路和安排", "完善居家社区机构相协调的养老服务体系。");
    for (int row = 0; row < 3; row++) {
      sitting.adds("典型经验（MCA39-02）");
      writes(sitting, row);
    }
    sitting
        .types("遴选情况", "坚持标准，优中选优。")
        .types("已发邮件的标题", "山东典型经验")
        .dates("2021/1/4")
        .picks("提交，由省级财政部门会签后报送民政部、财政部")
        .isRefused("确定", "题目", SUBJECT, "MCA39-09")
        .shot("filled-mca39-package")
        .types("已发邮件的标题", SUBJECT)
        .sends("确定")
        .keeps("practices", "政府主导、社会参与。")
        .keeps("mailSentOn", "2021-01-04")
        .keepsRows("experiences", work(), example(2, "370100"), example(3, "370600"));
  }

  /** 题目 is typed first: the first field of 主要做法 is the summary's. */
  private static void writes(Sitting sitting, int row) {
    boolean work = row == 0;
    sitting
        .types("篇号", row, String.valueOf(row + 1))
        .chooses("类别", row, work ? "工作经验" : "典型案例")
        .types("题目", row, work ? "全省试点工作" : "老年助餐" + (row + 1))
        .types("主要做法", row + 1, "做法" + (row + 1))
        .types("工作成效", row, "成效" + (row + 1));
    if (work) {
      sitting.types("基本情况", row, "情况1").types("经验启示", row, "启示1");
    } else {
      sitting
          .chooses("所写地区", row, row == 1 ? "济南市（第1批）" : "烟台市（第2批）")
          .types("专项问题或专项工作", row, "老年助餐");
    }
  }

  private static Map<String, Object> work() {
    return Map.of(
        "no",
        1,
        "kind",
        "work",
        "title",
        "全省试点工作",
        "facts",
        "情况1",
        "methods",
        "做法1",
        "results",
        "成效1",
        "insights",
        "启示1");
  }

  private static Map<String, Object> example(int no, String region) {
    return Map.of(
        "no",
        no,
        "kind",
        "case",
        "title",
        "老年助餐" + no,
        "region",
        region,
        "issue",
        "老年助餐",
        "methods",
        "做法" + no,
        "results",
        "成效" + no);
  }

  /** Finance signs; the Corps sends too. */
  void isSigned() {
    desk.opens("cz-370000", stages.task(SHANDONG, "countersign"), "mca39-package-countersign")
        .picks("同意会签")
        .sends("提交")
        .keeps("decision", "sign");
    desk.opens(MINISTRY, stages.task(SHANDONG, "receiveFiling"), "mca39-package-receive")
        .picks("接收")
        .sends("提交");
    ministries.uploads(CORPS, "letter", "公函.pdf", SmallFiles.pdf("letter"), null);
    Map<String, Object> renamed = Papers.example(3, "660100");
    renamed.put("currentName", "第一师阿拉尔市");
    stages.files(
        CORPS, Papers.summary("新疆生产建设兵团", List.of(Papers.work(1), Papers.work(2), renamed)));
    stages.signs(CORPS, "finance-660000");
    stages.receives(CORPS, CIVIL_AFFAIRS);
    province.timePasses("2021-01-30T00:00");
  }

  /** Both ministries screen. */
  void areScreened() {
    String screening = ROUND + "-screening-000000";
    Sitting sitting = desk.opens(MINISTRY, stages.task(screening, "fill"), "mca39-screening");
    for (int row = 0; row < 6; row++) {
      if (row != 4) {
        sitting.ticks("通过筛选", row);
      }
    }
    sitting
        .ticks("确为同一地区", 5)
        .picks("提交，由财政部会签")
        .isRefused("确定", "题目", "未通过")
        .types("未通过的理由", 4, "数据不准确")
        .shot("filled-mca39-screening");
    Kept.Form kept = sitting.sends("确定");
    kept.keeps(0, "subject", "370000-1")
        .keeps(0, "passed", true)
        .keeps(4, "subject", "660000-2")
        .keeps(4, "passed", false)
        .keeps(4, "reason", "数据不准确")
        .keeps(5, "sameRegion", true);
    desk.opens("cz-000000", stages.task(screening, "countersign"), "mca39-screening-countersign")
        .picks("同意会签")
        .sends("提交");
  }

  /** Experts score, both ministries decide. */
  void areSelected() {
    new ExpertForms(desk, province, ministries, ROUND, "mca39").review("370000-1");
    ministries.review(
        ROUND,
        Map.of("370000-1", 90, "370000-2", 80, "370000-3", 70, "660000-1", 60, "660000-3", 50));
    Sitting sitting =
        desk.opens(MINISTRY, stages.task(ROUND, "decideList"), "mca39-decideList")
            .dates("2021/1/30")
            .ticks("入选", 0)
            .ticks("入选", 1);
    sitting.sends("提交").keeps(0, "selected", true).keeps(2, "selected", false);
    desk.opens("cz-000000", stages.task(ROUND, "cosignList"), "mca39-cosignList")
        .picks("同意")
        .sends("提交")
        .keeps("decision", "sign");
  }

  /** The province and the ministry say how the experiences were spread. */
  void arePromoted() {
    desk.opens("mz-370000", stages.task(ROUND + "-promotion-370000", "fill"), "mca39-promotion")
        .types("推广做法", "召开全省现场会。")
        .types("推广成效", "16市全部推开。")
        .picks("提交，登记推广情况")
        .sends("确定")
        .keeps("measures", "召开全省现场会。")
        .keeps("effects", "16市全部推开。");
    stages.receives(ROUND + "-promotion-370000", CIVIL_AFFAIRS);
    String nationwide = ROUND + "-nationwide-000000";
    desk.opens(MINISTRY, stages.task(nationwide, "fill"), "mca39-nationwide")
        .types("全国试点工作总结", "五批203个试点地区完成试点任务。")
        .types("政策措施建议", "完善居家社区机构相协调的养老服务体系。")
        .types("全国推广情况", "印发案例集。")
        .picks("提交，由财政部会签")
        .sends("确定")
        .keeps("summary", "五批203个试点地区完成试点任务。")
        .keeps("promotion", "印发案例集。");
    stages.signs(nationwide, FINANCE);
  }
}

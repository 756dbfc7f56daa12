package org.shifan.browser;

import static org.shifan.xinjiang.Xinjiang.COUNTY;
import static org.shifan.xinjiang.Xinjiang.PREFECTURE;
import static org.shifan.xinjiang.Xinjiang.REGION;
import static org.shifan.xinjiang.Xinjiang.ROUND;
import static org.shifan.xinjiang.Xinjiang.id;
import static org.shifan.xinjiang.Xinjiang.quarterly;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shifan.Province;
import org.shifan.Stages;
import org.shifan.xinjiang.PilotForms;
import org.shifan.xinjiang.Xinjiang;

/** What is filled in for Xinjiang's pilots. */
record XinjiangForms(Desk desk, Province province, Stages stages, Xinjiang xinjiang) {

  private static final String BUREAU = "mz-" + REGION;
  private static final String CLERK = "mz-" + COUNTY;
  private static final String GOVERNMENT = "zf-" + COUNTY;
  private static final String SUPERVISION = ROUND + "-quarterly-" + COUNTY;
  private static final String LONG = "本市养老服务体系建设的基本情况和工作安排，内容详实。";
  private static final List<String> PARTS =
      List.of("试点县（市、区）概况", "养老服务体系建设基本情况", "工作基础", "有利条件", "不利因素", "保障措施");

  /** The region opens the round. */
  void begins() {
    desk.starts(BUREAU, "社会养老服务体系建设综合试点", "xj2015-open").types("试点年度", "2015").begins("启动试点");
    province.work();
    xinjiang.upload();
  }

  /** A county plans: refused with too short an aim, then kept task by task. */
  void plans() {
    Sitting sitting = desk.opens(CLERK, stages.task(id("plan", COUNTY), "fill"), "xj2015-plan");
    PARTS.forEach(part -> sitting.types(part, LONG));
    for (int row = 0; row < PilotForms.TASKS.size(); row++) {
      sitting.types("具体任务和措施", row, "建立协调机制，明确责任分工" + row).types("重点突破的内容", row, "联席会议制度" + row);
    }
    schedule(sitting);
    government(sitting);
    Kept.Form kept =
        sitting
            .types("主要目标", "太短")
            .picks("提交，送县（市、区）人民政府审签后报地州市民政局")
            .isRefused("确定", "重点突破的内容", "主要目标", "不少于20字")
            .shot("filled-xj2015-plan")
            .types("主要目标", LONG)
            .sends("确定");
    kept.keeps("goals", LONG)
        .keeps("placeKind", "capital")
        .keeps("inEconomicPlan", true)
        .keeps("leaderPost", "市长")
        .keeps("staff", 3)
        .keeps("endsOn", "2016-03-31")
        .keeps("meetingOn", "2015-04-24")
        .keepsRows("tasks", tasks().toArray())
        .keepsRows(
            "projects",
            Map.of(
                "name", "社区综合养老服务中心",
                "content", "新建3处",
                "investment", "12000000.5",
                "completedBy", "2015-12-31"))
        .keepsRows(
            "schedule",
            Map.of("until", "2015-09-30", "milestone", "出台配套政策", "deliverable", "实施意见"),
            Map.of("until", "2016-03-31", "milestone", "全面完成", "deliverable", "总结报告"));
  }

  private static List<Map<String, Object>> tasks() {
    return PilotForms.TASKS.stream()
        .map(
            task -> {
              int row = PilotForms.TASKS.indexOf(task);
              Map<String, Object> typed = new LinkedHashMap<>();
              typed.put("task", task);
              typed.put("content", "建立协调机制，明确责任分工" + row);
              typed.put("breakthrough", "联席会议制度" + row);
              return typed;
            })
        .toList();
  }

  private static void schedule(Sitting sitting) {
    sitting
        .picks("地州首府城市")
        .types("地区说明", "地州首府，老年人口集中。")
        .ticks("已纳入本级国民经济发展规划", 0)
        .ticks("已纳入本级服务业发展规划", 0)
        .types("预期成果", "形成一批典型经验。")
        .types("项目名称", "社区综合养老服务中心")
        .types("建设内容和规模", "新建3处")
        .types("总投资", "12000000.5")
        .dates(0, "2015/12/31")
        .adds("时间安排（XJ2015-06、-22）")
        .dates(1, "2015/9/30")
        .types("工作节点", 0, "出台配套政策")
        .types("阶段成果", 0, "实施意见")
        .dates(2, "2016/3/31")
        .types("工作节点", 1, "全面完成")
        .types("阶段成果", 1, "总结报告")
        .dates(3, "2016/3/31");
  }

  private static void government(Sitting sitting) {
    sitting
        .types("具体实施单位", "社会福利科")
        .types("抽调专职人员", "3")
        .dates(4, "2015/4/24")
        .types("会议名称和纪要文号", "市人民政府第12次常务会议纪要〔2015〕8号")
        .types("领导小组组长姓名", "艾力")
        .chooses("组长职务", 0, "市长")
        .types("领导小组办公室设在", "市民政局");
  }

  /** The government signs, the prefecture receives and nominates, the region receives. */
  void isNominated() {
    desk.opens(GOVERNMENT, stages.task(id("plan", COUNTY), "countersign"), "xj2015-plan-sign")
        .picks("同意会签")
        .sends("提交")
        .keeps("decision", "sign");
    desk.opens(
            "mz-" + PREFECTURE,
            stages.task(id("plan", COUNTY), "receiveFiling"),
            "xj2015-plan-receive")
        .picks("接收")
        .sends("提交")
        .keeps("decision", "receive");
    nominates();
    desk.opens(
            BUREAU,
            stages.task(id("nomination", PREFECTURE), "receiveFiling"),
            "xj2015-nomination-receive")
        .picks("接收")
        .sends("提交");
    province.timePasses("2015-05-21T09:00");
  }

  private void nominates() {
    String filing = id("nomination", PREFECTURE);
    desk.opens("mz-" + PREFECTURE, stages.task(filing, "fill"), "xj2015-nomination")
        .dates(0, "2015/4/24")
        .types("共同初审的部门和人员", "自治州发展改革委")
        .types("初审意见", "方案完整，政府重视，基础较好，同意申报。")
        .adds("申报试点县（市、区）（XJ2015-09）")
        .chooses("县（市、区）", 0, "新疆维吾尔自治区昌吉回族自治州昌吉市")
        .types("申报理由", "首府城市，需求较大")
        .types("政策指导和协调安排", "成立指导组，按月调度。")
        .types("本级福利彩票公益金拟安排", "500000")
        .picks("提交，上报自治区民政厅")
        .shot("filled-xj2015-nomination")
        .sends("确定")
        .keeps("lotteryFunds", "500000")
        .keeps("nil", false)
        .keepsRows("nominated", Map.of("county", COUNTY, "reason", "首府城市，需求较大"));
  }

  /** The region reviews and decides, both sign the letter. */
  void isSelected() {
    reviews();
    desk.opens(BUREAU, stages.task(ROUND, "decideList"), "xj2015-decideList")
        .dates("2015/5/21")
        .ticks("入选", 0)
        .types("理由", "政府支持")
        .sends("提交")
        .keeps(0, "subject", COUNTY)
        .keeps(0, "selected", true);
    desk.opens(BUREAU, stages.task(id("commitment", COUNTY), "fill"), "xj2015-commitment")
        .types("县（市、区）人民政府承诺", "人民政府作为责任主体，全面推进9项试点任务，按期完成。")
        .types("自治区民政厅支持事项", "宏观指导，资金和政策倾斜。")
        .types("工作经费", "300000")
        .types("承诺书编号", "新民承〔2015〕1号")
        .dates("2015/5/21")
        .picks("签署，送县（市、区）人民政府签署")
        .sends("确定")
        .keeps("workingFunds", "300000")
        .keeps("number", "新民承〔2015〕1号");
    desk.opens(
            GOVERNMENT, stages.task(id("commitment", COUNTY), "countersign"), "xj2015-letter-sign")
        .picks("同意会签")
        .sends("提交");
  }

  private void reviews() {
    Sitting sitting =
        desk.opens(BUREAU, stages.task(id("plan-review", COUNTY), "fill"), "xj2015-plan-review");
    sitting.types("参加审核的部门", "自治区发展改革委、财政厅");
    for (int point = 0; point < 6; point++) {
      sitting.rates("好", point);
    }
    sitting
        .types("社会养老服务体系建设现状基础", "机构和社区设施有基础。")
        .types("当地政府支持程度", "政府列入民生实事。")
        .types("组织领导力量", "主要负责同志牵头。")
        .picks("建议确定为试点")
        .types("审核意见", "思路清晰、定位合理、目标明确、成果具体。")
        .picks("提交审核意见")
        .sends("确定")
        .keeps("thinking", "good")
        .keeps("reform", "good")
        .keeps("proposal", "select");
  }

  /** A quarter is reported and read by the prefecture; the region evaluates half a year. */
  void reports() {
    province.timePasses("2015-07-01T00:00");
    String report = quarterly("2015-Q2");
    Sitting sitting = desk.opens(CLERK, stages.task(report, "fill"), "xj2015-quarterly");
    sitting.types("总体进展", LONG);
    for (int row = 0; row < PilotForms.TASKS.size(); row++) {
      sitting.rates("按计划", row).types("进展和突破", row, "按计划推进");
    }
    for (int row = 0; row < 4; row++) {
      sitting.types("分子", row, row + 1 + ".5").types("分母", row, "100");
    }
    sitting
        .adds("资金投入")
        .chooses("资金来源", 0, "县级财政资金")
        .types("本季度到位", "800000.5")
        .types("困难和问题", "无")
        .picks("提交，报自治区民政厅并抄送地州市民政局")
        .shot("filled-xj2015-quarterly")
        .sends("确定")
        .keepsRows(
            "targets",
            target("beds", "1.5"),
            target("communities", "2.5"),
            target("townships", "3.5"),
            target("villages", "4.5"))
        .keepsRows("funds", Map.of("source", "county", "amount", "800000.5"));
    stages.receives(report, "civil-affairs-" + REGION);
    desk.opens("mz-" + PREFECTURE, stages.task(SUPERVISION, "readCopy"), "xj2015-readCopy")
        .types("阅办意见", "已阅")
        .sends("提交")
        .keeps("remark", "已阅");
    evaluates();
  }

  private static Map<String, Object> target(String code, String numerator) {
    return Map.of("target", code, "numerator", numerator, "denominator", "100");
  }

  private void evaluates() {
    String briefing = ROUND + "-briefing-" + REGION + "-2015-h1";
    desk.opens(BUREAU, stages.task(briefing, "fill"), "xj2015-briefing")
        .rates("好", 0)
        .types("评价意见", "推进有力")
        .adds("向全区推广的有益经验（XJ2015-14）")
        .types("经验名称", "社区助餐")
        .types("来自", "昌吉市")
        .types("推广方式", "现场会")
        .types("试点工作进展情况", "各试点县（市、区）总体进展顺利，已向有关方面报告。")
        .picks("自治区党委改革办")
        .picks("自治区人民政府")
        .picks("提交，登记评价和报告")
        .sends("确定")
        .keeps("addressees", List.of("reform", "government"))
        .keepsRows("evaluations", Map.of("county", COUNTY, "rating", "good", "remark", "推进有力"))
        .keepsRows("promotions", Map.of("title", "社区助餐", "county", "昌吉市", "way", "现场会"));
  }

  /** Reports are missed: a talk, a decision, and what the next report says of them. */
  void isSupervised() {
    province.timePasses("2016-01-16T00:00");
    desk.opens(CLERK, stages.task(quarterly("2015-Q4"), "fill"), "xj2015-quarterly-missed")
        .leaves();
    desk.opens(BUREAU, stages.task(SUPERVISION, "talk"), "xj2015-talk")
        .dates("2016/1/16")
        .types("约谈双方参加人员", "自治区民政厅李处长、昌吉市人民政府王副市长")
        .types("约谈情况和原因", "负责人员调整，报告延误")
        .types("整改要求和期限", "一周内补报")
        .sends("提交")
        .keeps("heldOn", "2016-01-16")
        .keeps("demands", "一周内补报");
    province.timePasses("2016-04-16T00:00");
    desk.opens(BUREAU, stages.task(SUPERVISION, "decideWithdrawal"), "xj2015-decideWithdrawal")
        .picks("保留，继续实施")
        .types("理由", "整改到位，继续试点")
        .sends("提交")
        .keeps("decision", "keep");
  }

  /** The pilot is assessed at its end. */
  void isAssessed() {
    province.timePasses("2016-07-20T00:00");
    desk.opens(BUREAU, stages.task(id("assessment", COUNTY), "fill"), "xj2015-assessment").leaves();
  }
}

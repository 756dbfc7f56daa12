package org.shifan.xinjiang;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the offices of Xinjiang's pilots fill in, complete unless a test takes something out. */
public final class PilotForms {

  /** The nine tasks of XJ2015-02, by code. */
  public static final List<String> TASKS =
      List.of(
          "coordination",
          "policy",
          "standards",
          "planning",
          "participation",
          "resources",
          "supply",
          "industry",
          "workforce");

  private static final List<String> PARTS =
      List.of(
          "overview", "state", "groundwork", "advantages", "disadvantages", "goals", "safeguards");

  private PilotForms() {}

  /** A county's plan, with its ten parts, nine tasks and the government's agreement. */
  public static Map<String, Object> plan(String endsOn) {
    Map<String, Object> plan = new HashMap<>();
    PARTS.forEach(part -> plan.put(part, "本县养老服务体系建设的基本情况和工作安排，内容详实，数据真实。"));
    plan.put("placeKind", "capital");
    plan.put("placeReason", "地州首府，老年人口集中，养老服务需求大。");
    plan.put("inEconomicPlan", true);
    plan.put("inServicePlan", true);
    plan.put("results", "形成一批典型经验。");
    plan.put("tasks", tasks("content", "建立协调机制，明确责任分工，按季度推进。", "breakthrough", "建立联席会议制度"));
    plan.put("ownTasks", List.of());
    plan.put(
        "projects",
        List.of(Map.of("name", "社区综合养老服务中心", "content", "新建3处", "investment", "12000000.00")));
    plan.put(
        "schedule", List.of(Map.of("until", endsOn, "milestone", "出台配套政策", "deliverable", "实施意见")));
    plan.put("endsOn", endsOn);
    plan.put("meetingOn", "2015-04-24");
    plan.put("meetingNumber", "人民政府第12次常务会议纪要〔2015〕8号");
    plan.put("leaderName", "艾力");
    plan.put("leaderPost", "市长");
    plan.put("leadingOffice", "市民政局");
    plan.put("bureauOffice", "社会福利科");
    plan.put("staff", 3);
    return plan;
  }

  /** The nine tasks as rows with these columns. */
  public static List<Map<String, Object>> tasks(String... columns) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (String task : TASKS) {
      Map<String, Object> row = new HashMap<>(Map.of("task", task));
      for (int i = 0; i < columns.length; i += 2) {
        row.put(columns[i], columns[i + 1]);
      }
      rows.add(row);
    }
    return rows;
  }

  /** A prefecture's request that nominates these counties. */
  public static Map<String, Object> nomination(String... counties) {
    Map<String, Object> nomination = new HashMap<>();
    nomination.put("reviewedOn", "2015-04-24");
    nomination.put("reviewers", "地州民政局、发展改革委");
    nomination.put("opinion", "方案完整，政府重视，基础较好，同意申报。");
    nomination.put(
        "nominated",
        List.of(counties).stream()
            .map(county -> Map.<String, Object>of("county", county, "reason", "首府城市，需求较大"))
            .toList());
    nomination.put("guidance", "成立指导组，按月调度。");
    nomination.put("lotteryFunds", "500000.00");
    nomination.put("nil", false);
    return nomination;
  }

  /** A prefecture's explanation that it has nobody to nominate. */
  public static Map<String, Object> nil() {
    Map<String, Object> nil = nomination();
    nil.put("nil", true);
    nil.put("nilReason", "各县（市、区）均未报送方案。");
    return nil;
  }

  /** The region's opinion on a plan. */
  public static Map<String, Object> planReview() {
    Map<String, Object> review = new HashMap<>();
    review.put("departments", "自治区发展改革委、财政厅");
    for (String point : List.of("thinking", "position", "aim", "outcome", "local", "reform")) {
      review.put(point, "good");
    }
    review.put("presentState", "机构和社区设施有基础。");
    review.put("support", "政府列入民生实事。");
    review.put("leadership", "主要负责同志牵头。");
    review.put("proposal", "select");
    review.put("opinion", "思路清晰、定位合理、目标明确、成果具体，建议确定为试点。");
    return review;
  }

  /** The commitment letter. */
  public static Map<String, Object> commitment() {
    return Map.of(
        "undertakings",
        "县（市、区）人民政府作为责任主体，全面推进9项试点任务，按期完成。",
        "supportGiven",
        "宏观指导，资金和政策倾斜。",
        "workingFunds",
        "300000.00",
        "number",
        "新民承〔2015〕1号");
  }

  /** A quarter's report, with its figures against the targets. */
  public static Map<String, Object> quarterly() {
    Map<String, Object> report = new HashMap<>();
    report.put("summary", "本季度试点工作按方案推进，联席会议制度已建立，配套政策已出台。");
    report.put("tasks", tasks("state", "on", "progress", "按计划推进"));
    report.put("targets", figures());
    report.put(
        "milestones",
        List.of(Map.of("milestone", "出台配套政策", "doneOn", "2015-06-20", "state", "done")));
    report.put(
        "funds", List.of(Map.of("source", "county", "amount", "800000.00", "spent", "1.00")));
    report.put("difficulties", "无");
    report.put("experience", "“互联网＋”社区助餐。");
    return report;
  }

  /** The final assessment. */
  public static Map<String, Object> assessment() {
    Map<String, Object> assessment = new HashMap<>();
    assessment.put("assessors", "自治区民政厅、发展改革委、财政厅");
    assessment.put("tasks", tasks("state", "done", "finding", "完成"));
    assessment.put("targets", figures());
    assessment.put("experiences", "社区助餐经验。");
    assessment.put("policies", "出台12项政策措施。");
    assessment.put("brands", "培育2家连锁机构。");
    assessment.put("grade", "excellent");
    assessment.put("conclusion", "9项任务全部完成，主要指标达到力争目标，经验可以推广。");
    return assessment;
  }

  /** The region's evaluation of all pilots, and its report. */
  public static Map<String, Object> briefing() {
    return Map.of(
        "summary",
        "各试点县（市、区）总体进展顺利，已向有关方面报告。",
        "evaluations",
        List.of(Map.of("county", "652301", "rating", "good", "remark", "推进有力")),
        "addressees",
        List.of("reform", "government"));
  }

  private static List<Map<String, Object>> figures() {
    return figures("1750", "50", "79", "100");
  }

  /** The figures of a report with these of the beds and of the communities. */
  static List<Map<String, Object>> figures(
      String beds, String elderly, String covered, String communities) {
    return List.of(
        figure("beds", beds, elderly),
        figure("communities", covered, communities),
        figure("townships", "6", "10"),
        figure("villages", "40", "100"));
  }

  private static Map<String, Object> figure(String target, String numerator, String denominator) {
    return Map.of("target", target, "numerator", numerator, "denominator", denominator);
  }
}

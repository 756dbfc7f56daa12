package org.shifan.browser;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.shifan.Province;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Every form with a task of its own, in Tasklist, as the official sees it whose task it is. */
@Import(Meanwhile.class)
@TestMethodOrder(OrderAnnotation.class)
class FormsIT extends BrowserTest {

  private static final String JINAN = "370100";
  private static final String LIXIA = "370102";
  private static final String SHIZHONG = "370103";
  private static final String HUAIYIN = "370104";
  private static final String TIANQIAO = "370105";
  private static final String RIZHAO = "371100";
  private static final String OFFICE = "mz-370000";
  private static final String FINANCE = "cz-370000";
  private static final String DIRECTOR = "director-370000-1";

  @Autowired private Province province;
  @Autowired private Meanwhile meanwhile;

  private void looks(String user, Task task, String when) {
    FormLook.at(as(user), task.getId(), "form-" + task.getTaskDefinitionKey() + when);
  }

  private void looks(String user, Task task) {
    looks(user, task, "");
  }

  private void looks(String user, String key) {
    looks(user, meanwhile.any(key));
  }

  private void looks(Task task) {
    looks(task.getAssignee(), task);
  }

  @Test
  @Order(1)
  void ofTheCounty() {
    province.reset();
    province.roundIsOpen();
    province.cityStarts(JINAN);
    province.cityStarts(RIZHAO);
    looks("mz-" + LIXIA, province.task("prepareApplication", LIXIA), "-fresh");
    province.uploads(LIXIA, "form", "plan");
    province.does("prepareApplication", LIXIA, "application", Map.of("action", "submit"));
    looks("mz-" + LIXIA, province.task("prepareApplication", LIXIA), "-defects");

    meanwhile.applies(SHIZHONG);
    looks("mz-" + SHIZHONG, province.task("awaitRecommendation", SHIZHONG));
    province.timePasses("2021-10-09T00:00");
    meanwhile.notes(SHIZHONG);
    looks("mz-" + LIXIA, province.tasks("noteProgress", LIXIA).get(0));
  }

  @Test
  @Order(2)
  void ofTheCity() {
    looks("mz-" + JINAN, province.task("assessOnSite", SHIZHONG));
    var request =
        Map.of(
            "action", "extension", "extensionUntil", "2021-11-05", "extensionReason", "台风影响创建工作");
    province.does("prepareApplication", TIANQIAO, "application", request);
    looks(OFFICE, "decideExtension");
    meanwhile.does("decideExtension", "extension", Map.of("granted", false, "reason", "理由不充分"));

    List.of(HUAIYIN, TIANQIAO).forEach(meanwhile::applies);
    province.visits(SHIZHONG, "92.5");
    province.visits(HUAIYIN, "88");
    province.visits(TIANQIAO, "86");
    province.timePasses("2021-11-01T00:00");
    looks("mz-" + JINAN, province.task("recommend", JINAN));
    looks("mz-" + RIZHAO, province.task("explainNil", RIZHAO));
    var rows =
        List.of(ranked(SHIZHONG, "92.5", 1), ranked(HUAIYIN, "88", 2), ranked(TIANQIAO, "86", 3));
    var form = Map.of("action", "submit", "rows", rows, "report", "推荐三个区");
    province.does("recommend", JINAN, "recommendation", form);
  }

  private static Map<String, Object> ranked(String county, String score, int rank) {
    return Map.of("county", county, "score", score, "rank", rank, "recommended", true);
  }

  @Test
  @Order(3)
  void ofTheExpertReview() {
    province.timePasses("2021-11-11T09:00");
    meanwhile.reviewBegins(JINAN);
    looks(OFFICE, province.tasks("recordReview", SHIZHONG).get(0));
    looks(province.tasks("declareConflict", SHIZHONG).get(0));
    List.of(SHIZHONG, HUAIYIN, TIANQIAO).forEach(meanwhile::reviews);
    looks(province.tasks("score", SHIZHONG).get(0));
    meanwhile.scores(SHIZHONG, 40, 12);
    meanwhile.scores(HUAIYIN, 60, 0);
    meanwhile.scores(TIANQIAO, 60, 0);
    looks(OFFICE, province.task("discuss", SHIZHONG));
    province.does("discuss", SHIZHONG, "discussion", Map.of("outcome", "11月11日会商，已交换意见"));
    looks(province.tasks("reviseScore", SHIZHONG).get(0));
    meanwhile.staysWithScores(SHIZHONG);
  }

  @Test
  @Order(4)
  void ofTheSelection() {
    meanwhile.selectionBegins();
    looks(OFFICE, "draftList");
    meanwhile.fills(meanwhile.any("draftList"), "list", Map.of());
    looks(DIRECTOR, "deliberate");
    var meeting =
        Map.of(
            "heldOn", province.today(),
            "number", "2021年第12次厅长办公会",
            "attendees", "赵一、钱二、孙三",
            "recused", "孙三",
            "decision", "approve");
    meanwhile.fills(meanwhile.any("deliberate"), "meeting", meeting);
    meanwhile.objects(HUAIYIN);
    looks(OFFICE, "investigateObjection");
    var finding = Map.of("upheld", false, "answer", "经核查，床位数属实。");
    meanwhile.does("investigateObjection", "finding", finding);
    province.timePasses("2021-12-01T09:00");
    looks(OFFICE, "issueDocument");
    var document = Map.of("number", "鲁民函〔2021〕1号", "date", province.today());
    meanwhile.does("issueDocument", "document", document);
  }

  @Test
  @Order(5)
  void ofTheAward() {
    looks(OFFICE, "assessFront");
    var findings = List.of(finding(SHIZHONG), finding(HUAIYIN), finding(TIANQIAO));
    meanwhile.does("assessFront", "front", Map.of("rows", findings));
    looks(OFFICE, "settleAward");
    var tiers = List.of(tier(SHIZHONG, 40), tier(HUAIYIN, 30), tier(TIANQIAO, 30));
    var award = Map.of("base", "2000000", "rows", tiers, "reason", "并列同档");
    meanwhile.does("settleAward", "award", award);
    looks(FINANCE, "confirmAward");
    meanwhile.does("confirmAward", "confirmation", Map.of("decision", "confirm"));
  }

  private static Map<String, Object> finding(String county) {
    return Map.of("county", county, "effective", true, "demonstrating", true, "reason", "入住率高");
  }

  private static Map<String, Object> tier(String county, int tier) {
    return Map.of("county", county, "tier", tier);
  }

  @Test
  @Order(6)
  void ofTheMoney() {
    looks("mz-" + SHIZHONG, province.task("planUse", SHIZHONG));
    var row = Map.of("category", "facility-construction", "amount", "2800000", "purpose", "改造敬老院");
    province.does("planUse", SHIZHONG, "plan", Map.of("rows", List.of(row)));
    looks(FINANCE, province.task("recordPayment", SHIZHONG));
    var payment = Map.of("paidOn", province.today(), "amount", "2800000");
    province.does("recordPayment", SHIZHONG, "payment", payment);
    province.timePasses("2022-07-01T09:00");
    looks("mz-" + SHIZHONG, province.task("reportUse", SHIZHONG));
  }

  @Test
  @Order(7)
  void ofARevocation() {
    Official clerk = as(OFFICE);
    TaskForm charge = clerk.starts("取消资格与撤销认定");
    charge.types("县（市、区）代码", SHIZHONG);
    charge.types("弄虚作假的事实", "伪造床位数");
    clerk.shot("form-openRevocation");
    FormLook.inspect(charge);
    charge.sends("提交");
    looks("mz-" + SHIZHONG, "hear");
    meanwhile.does("hear", "statement", Map.of("text", "数据填报有误，并非伪造"));
    looks(DIRECTOR, "decideRevocation");
    var verdict = Map.of("decision", "revoke", "reason", "事实清楚");
    meanwhile.does("decideRevocation", "revocation", verdict);
    looks(FINANCE, "recordRecovery");
    var part = Map.of("amount", "800000", "recoveredOn", province.today());
    meanwhile.does("recordRecovery", "recovery", part);
    looks(FINANCE, meanwhile.any("recordRecovery"), "-partly");
  }
}

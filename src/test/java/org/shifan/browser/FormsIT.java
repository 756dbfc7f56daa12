package org.shifan.browser;

import static org.shifan.Province.ROUND;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.shifan.Province;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every form with a task of its own, in Tasklist, as the official sees it whose task it is. */
@Tag("tasklist")
@TestMethodOrder(OrderAnnotation.class)
class FormsIT extends BrowserTest {

  private static final String JINAN = "370100";
  private static final String LIXIA = "370102";
  private static final String SHIZHONG = "370103";
  private static final String HUAIYIN = "370104";
  private static final String TIANQIAO = "370105";
  private static final String RIZHAO = "371100";
  private static final String PROVINCE = "mz-370000";
  private static final String FINANCE = "cz-370000";
  private static final List<String> CRITERIA =
      List.of("policy", "system", "supply", "quality", "mechanism", "feature");

  @Autowired private Province province;
  @Autowired private TaskService tasks;
  @Autowired private RuntimeService runtime;
  @Autowired private JdbcClient jdbc;

  private Task any(String key) {
    return tasks
        .createTaskQuery()
        .taskDefinitionKey(key)
        .initializeFormKeys()
        .listPage(0, 1)
        .get(0);
  }

  private Task looks(String user, Task task) {
    FormLook.at(as(user), task.getId(), "form-" + task.getTaskDefinitionKey());
    return task;
  }

  private Task looks(String user, String key) {
    return looks(user, any(key));
  }

  private void does(String key, String variable, Map<String, ?> form) {
    province.completes(any(key), variable, form);
  }

  @Test
  @Order(1)
  void ofTheCounty() {
    province.reset();
    province.roundIsOpen();
    province.cityStarts(JINAN);
    province.cityStarts(RIZHAO);
    province.uploads(LIXIA, "form", "plan");
    province.does("prepareApplication", LIXIA, "application", Map.of("action", "submit"));
    looks("mz-" + LIXIA, province.task("prepareApplication", LIXIA));

    province.applies(SHIZHONG);
    looks("mz-" + SHIZHONG, province.task("awaitRecommendation", SHIZHONG));
    province.timePasses("2021-10-09T00:00");
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
    looks(PROVINCE, "decideExtension");
    does("decideExtension", "extension", Map.of("granted", false, "reason", "理由不充分"));

    province.applies(HUAIYIN);
    province.visits(SHIZHONG, "92.5");
    province.visits(HUAIYIN, "88");
    province.timePasses("2021-11-01T00:00");
    looks("mz-" + JINAN, province.task("recommend", JINAN));
    looks("mz-" + RIZHAO, province.task("explainNil", RIZHAO));
    var rows = List.of(ranked(SHIZHONG, "92.5", 1), ranked(HUAIYIN, "88", 2));
    var form = Map.of("action", "submit", "rows", rows, "report", "推荐两个区");
    province.does("recommend", JINAN, "recommendation", form);
  }

  private static Map<String, Object> ranked(String county, String score, int rank) {
    return Map.of("county", county, "score", score, "rank", rank, "recommended", true);
  }

  @Test
  @Order(3)
  void ofTheExpertReview() {
    province.timePasses("2021-11-11T09:00");
    jdbc.sql("update recommendation set status = 'ACCEPTED' where city = ?").param(JINAN).update();
    var facts = Map.<String, Object>of("roundId", ROUND, "province", "370000");
    runtime.startProcessInstanceByKey("expert-review", ROUND, facts);
    province.work();
    looks(PROVINCE, province.tasks("recordReview", SHIZHONG).get(0));
    for (String kind : List.of("visit", "symposium", "materials")) {
      var minutes =
          Map.of("kind", kind, "heldOn", "2021-11-11", "participants", "张三", "findings", "运行良好");
      province.completes(province.tasks("recordReview", SHIZHONG).get(0), "record", minutes);
    }
    looksAndSeats();
    scoresApart();
    looks(PROVINCE, province.task("discuss", SHIZHONG));
    province.does("discuss", SHIZHONG, "discussion", Map.of("outcome", "已交换意见"));
    Task revision = province.tasks("reviseScore", SHIZHONG).get(0);
    looks(revision.getAssignee(), revision);
  }

  private void looksAndSeats() {
    List<Task> declarations = province.tasks("declareConflict", SHIZHONG);
    looks(declarations.get(0).getAssignee(), declarations.get(0));
    declarations.forEach(
        task -> province.completes(task, "conflict", Map.of("conflict", false, "reason", "")));
  }

  private void scoresApart() {
    List<Task> sheets = province.tasks("score", SHIZHONG);
    looks(sheets.get(0).getAssignee(), sheets.get(0));
    int points = 40;
    for (Task sheet : sheets) {
      province.completes(sheet, "score", sheet(points));
      points += 12;
    }
  }

  private static Map<String, Object> sheet(int points) {
    return Map.of(
        "rows",
        CRITERIA.stream().map(c -> Map.of("criterion", c, "points", points)).toList(),
        "remark",
        "有实效");
  }

  @Test
  @Order(4)
  void ofTheAward() {
    recognised(SHIZHONG, 1);
    recognised(HUAIYIN, 2);
    recognised(TIANQIAO, 2);
    var facts = Map.<String, Object>of("roundId", ROUND, "province", "370000");
    runtime.startProcessInstanceByKey("award", ROUND, facts);
    looks(PROVINCE, "assessFront");
    var findings = List.of(finding(SHIZHONG), finding(HUAIYIN), finding(TIANQIAO));
    does("assessFront", "front", Map.of("rows", findings));
    looks(PROVINCE, "settleAward");
    var tiers = List.of(tier(SHIZHONG, 40), tier(HUAIYIN, 30), tier(TIANQIAO, 30));
    does("settleAward", "award", Map.of("base", "2000000", "rows", tiers, "reason", "并列同档"));
    looks(FINANCE, "confirmAward");
    does("confirmAward", "confirmation", Map.of("decision", "confirm"));
  }

  private void recognised(String county, int place) {
    jdbc.sql(
            "create table if not exists recognition (application_id varchar(50) primary key,"
                + " round_id varchar(40) not null, county varchar(6) not null, place integer not"
                + " null, document_number varchar(50) not null, document_date date not null,"
                + " recognised_at timestamp with time zone not null, revoked_on date)")
        .update();
    jdbc.sql(
            "insert into recognition values (?, ?, ?, ?, '鲁民函〔2021〕1号', date '2021-12-31',"
                + " timestamp with time zone '2021-12-31 09:00:00+08:00', null)")
        .params(ROUND + "-" + county, ROUND, county, place)
        .update();
  }

  private static Map<String, Object> finding(String county) {
    return Map.of("county", county, "effective", true, "demonstrating", true, "reason", "入住率高");
  }

  private static Map<String, Object> tier(String county, int tier) {
    return Map.of("county", county, "tier", tier);
  }

  @Test
  @Order(5)
  void ofTheMoney() {
    Map<String, Object> facts = new HashMap<>();
    facts.put("roundId", ROUND);
    facts.put("province", "370000");
    facts.put("county", SHIZHONG);
    facts.put("applicationId", ROUND + "-" + SHIZHONG);
    runtime.startProcessInstanceByKey("fund-use", ROUND + "-" + SHIZHONG, facts);
    looks("mz-" + SHIZHONG, "planUse");
    var row = Map.of("category", "facility-construction", "amount", "2800000", "purpose", "改造敬老院");
    does("planUse", "plan", Map.of("rows", List.of(row)));
    looks(FINANCE, "recordPayment");
    does("recordPayment", "payment", Map.of("paidOn", province.today(), "amount", "2800000"));
    province.timePasses("2022-06-01T09:00");
    looks("mz-" + SHIZHONG, "reportUse");
  }

  @Test
  @Order(6)
  void ofARevocation() {
    Official clerk = as(PROVINCE);
    TaskForm charge = clerk.starts("取消资格与撤销认定");
    charge.types("县（市、区）代码", SHIZHONG);
    charge.types("弄虚作假的事实", "伪造床位数");
    clerk.shot("form-openRevocation");
    FormLook.inspect(charge);
    charge.sends("提交");
    looks("mz-" + SHIZHONG, "hear");
    does("hear", "statement", Map.of("text", "数据填报有误，并非伪造"));
    looks("director-370000-1", "decideRevocation");
    does("decideRevocation", "revocation", Map.of("decision", "revoke", "reason", "事实清楚"));
    looks(FINANCE, "recordRecovery");
  }
}

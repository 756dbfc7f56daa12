package org.shifan.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Administrators change nothing without an intervention, and nothing unseen within one. */
class InterventionIT extends AccessApplication {

  private static final String OPENING = "{\"reason\":\"修复历下区的数据\",\"minutes\":30}";
  private static final String JSON = "application/json";

  @Autowired private JdbcClient jdbc;
  private Client admin;

  @BeforeEach
  void nothingIsOpen() {
    admin = as("admin");
    for (JsonNode one : admin.get(INTERVENTIONS).json()) {
      if (one.get("open").asBoolean()) {
        admin.send("DELETE", INTERVENTIONS + "/" + one.get("id").asText(), "", JSON);
      }
    }
  }

  @AfterEach
  void theAuditIsSound() {
    nothingIsOpen();
    JsonNode verified = admin.get("/api/audit/verification").json();
    assertThat(verified.get("sound").asBoolean()).as(verified.toString()).isTrue();
  }

  private long opens(String user) {
    Answer opened = as(user).post(INTERVENTIONS, OPENING);
    assertThat(opened.status()).as(opened.body()).isEqualTo(201);
    return opened.json().get("id").asLong();
  }

  private JsonNode intervention(long id) {
    for (JsonNode one : admin.get(INTERVENTIONS).json()) {
      if (one.get("id").asLong() == id) {
        return one;
      }
    }
    throw new AssertionError("no intervention " + id);
  }

  private String filled(String text) {
    String job =
        engine.getManagementService().createJobQuery().processInstanceId(instance).list().stream()
            .findFirst()
            .map(one -> one.getId())
            .orElse("none");
    String execution =
        engine
            .getRuntimeService()
            .createExecutionQuery()
            .processInstanceId(instance)
            .activityId("lixia")
            .list()
            .stream()
            .findFirst()
            .map(one -> one.getId())
            .orElse("none");
    return text.replace("{instance}", instance)
        .replace("{execution}", execution)
        .replace("{lixia}", tasks.get("lixia"))
        .replace("{expert}", tasks.get("expert"))
        .replace("{job}", job)
        .replace('\'', '"');
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "PUT|/process-instance/{instance}/variables/secret|{'value':'公开','type':'String'}|设置流程变量：secret|secret：秘密 → 公开",
        "POST|/process-instance/{instance}/variables|{'modifications':{'new':{'value':1,'type':'Integer'}},'deletions':['secret']}|修改流程变量：new、secret|secret：秘密 → （删除）",
        "DELETE|/process-instance/{instance}/variables/secret||删除流程变量：secret|秘密 → （删除）",
        "PUT|/task/{lixia}/localVariables/county|{'value':'370103','type':'String'}|设置任务变量：county|370103",
        "PUT|/execution/{instance}/localVariables/login_password|{'value':'geheim','type':'String'}|设置流程变量：login_password|（不记录）",
        "POST|/task/{lixia}/complete|{}|办结任务|历下区填报",
        "POST|/task/{lixia}/submit-form|{}|提交任务表单|历下区填报",
        "POST|/task/{lixia}/claim|{'userId':'admin'}|领取任务|历下区填报",
        "POST|/task/{expert}/assignee|{'userId':'expert-002'}|指定任务办理人|expert-001",
        "POST|/task/{expert}/unclaim||退回任务|专家评分",
        "POST|/task/{lixia}/delegate|{'userId':'mz-370103'}|委派任务|mz-370103",
        "POST|/task/{lixia}/identity-links|{'groupId':'civil-affairs-370103','type':'candidate'}|将任务开放给单位|civil-affairs-370103",
        "POST|/task/{lixia}/comment/create|{'message':'请补充'}|添加批注|请补充",
        "PUT|/task/{lixia}|{'name':'历下区填报','priority':90,'assignee':'mz-370102'}|修改任务|90",
        "PUT|/job/{job}/retries|{'retries':5}|重试作业|reminded",
        "PUT|/job/{job}/duedate|{'duedate':'2041-09-01T00:00:00.000+0800'}|修改作业时间|reminded",
        "POST|/job/{job}/execute||执行作业|reminded",
        "PUT|/job/{job}/suspended|{'suspended':true}|挂起作业|reminded",
        "DELETE|/job/{job}||删除作业|reminded",
        "POST|/process-instance/{instance}/modification|{'instructions':[{'type':'startBeforeActivity','activityId':'lixia'}]}|修改流程实例|lixia",
        "PUT|/process-instance/{instance}/suspended|{'suspended':true}|挂起流程实例|流程实例",
        "POST|/execution/{execution}/create-incident|{'incidentType':'x','message':'试'}|登记事件|流程实例",
        "DELETE|/process-instance/{instance}||删除流程实例|流程实例",
        "POST|/signal|{'name':'nobody-waits'}|发送信号|nobody-waits",
        "POST|/process-definition/key/plain/start|{}|发起流程|plain",
        "POST|/external-task/fetchAndLock|{'workerId':'w','maxTasks':1,'topics':[{'topicName':'x','lockDuration':1000}]}|领取外部任务|maxResults",
        "POST|/process-instance/delete|{'processInstanceIds':['{instance}']}|批量删除流程实例|{instance}",
        "POST|/process-instance/variables-async|{'processInstanceIds':['{instance}'],'variables':{'x':{'value':1}}}|批量设置流程变量|{instance}",
        "POST|/modification/executeAsync|{'processDefinitionId':'{definition}','processInstanceIds':['{instance}'],'instructions':[{'type':'startBeforeActivity','activityId':'lixia'}]}|批量修改流程实例|{instance}",
        "POST|/job/retries|{'jobIds':['{job}'],'retries':2}|批量重试作业|{job}",
        "POST|/history/process-instance/set-removal-time|{'absoluteRemovalTime':'2051-01-01T00:00:00.000+0800','historicProcessInstanceIds':['{instance}']}|设定流程历史的清除时间|{instance}",
        "DELETE|/history/variable-instance?x=|-|删除流程的变量历史|-",
        "PUT|/process-definition/key/revocation/history-time-to-live|{'historyTimeToLive':30}|修改流程历史保留时间|30"
      })
  void aChangeIsRefusedWithoutAndRecordedWith(
      String method, String path, String body, String what, String detail) {
    String definition =
        engine
            .getRuntimeService()
            .createProcessInstanceQuery()
            .processInstanceId(instance)
            .list()
            .stream()
            .findFirst()
            .map(one -> one.getProcessDefinitionId())
            .orElseThrow();
    boolean history = path.startsWith("/history/variable-instance");
    String address =
        "/engine-rest"
            + (history
                ? "/history/process-instance/" + instance + "/variable-instances"
                : filled(path));
    String json = body == null || history ? "" : filled(body).replace("{definition}", definition);
    String expected = filled(detail).replace("{definition}", definition);

    Answer refused = admin.send(method, address, json, JSON);
    assertThat(refused.status()).as(refused.body()).isEqualTo(403);
    assertThat(refused.body()).contains("应先开启干预", "/interventions");

    long id = opens("admin");
    Answer done = admin.send(method, address, json, JSON);
    assertThat(done.status()).as(done.body()).isBetween(200, 204);
    JsonNode deeds = intervention(id).get("deeds");
    assertThat(deeds).as(deeds.toString()).hasSize(1);
    JsonNode deed = deeds.get(0);
    assertThat(deed.get("what").asText()).isEqualTo(what);
    assertThat(deed.get("actor").asText()).isEqualTo("admin");
    if (!history) {
      assertThat(deed.get("content").toString()).contains(expected).doesNotContain("geheim");
    }
    assertThat(
            jdbc.sql(
                    "select why from audit_record where kind = 'INTERVENTION' and subject = ?"
                        + " and what = ?")
                .params("intervention-" + id, what)
                .query(String.class)
                .single())
        .isEqualTo("修复历下区的数据");
  }

  @Test
  void cockpitsOwnWayIsHeldToItToo() {
    Client cockpit = Client.browser(port, "admin");
    cockpit.get("/camunda/app/tasklist/default/");
    cockpit.with("X-XSRF-TOKEN", cockpit.cookie("XSRF-TOKEN"));
    String engineApi = "/camunda/api/engine/engine/default";
    String bulk = filled("{'processInstanceIds':['{instance}']}");
    String retries = filled("{'jobIds':['{job}'],'retries':2}");
    for (int attempt = 0; attempt < 2; attempt++) {
      int expected = attempt == 0 ? 403 : 200;
      List<Answer> answers = new ArrayList<>();
      answers.add(cockpit.post(engineApi + "/job/retries", retries));
      answers.add(cockpit.post(engineApi + "/process-instance/delete", bulk));
      answers.forEach(one -> assertThat(one.status()).as(one.body()).isEqualTo(expected));
      if (attempt == 0) {
        opens("admin");
      }
    }
    String plugin = "/camunda/api/cockpit/plugin/base/default/process-instance";
    assertThat(cockpit.post(plugin, "{}").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/task",
        "/process-instance",
        "/job",
        "/incident",
        "/variable-instance",
        "/history/process-instance",
        "/history/user-operation",
        "/filter",
        "/user",
        "/authorization",
        "/deployment",
        "/metrics",
        "/process-definition/statistics",
        "/task/{lixia}/form-variables",
        "/task/{lixia}/comment",
        "/task/{lixia}/identity-links",
        "/process-instance/{instance}/variables",
        "/process-instance/{instance}/activity-instances",
        "/job/{job}/stacktrace",
        "/process-definition/key/revocation/xml"
      })
  void readingIsFree(String path) {
    Answer answer = admin.get("/engine-rest" + filled(path));
    assertThat(answer.status()).as(answer.body()).isBetween(200, 204);
  }

  @Test
  void readingByPostIsFreeToo() {
    for (String path : List.of("/task", "/process-instance/count", "/job", "/history/task")) {
      assertThat(admin.post("/engine-rest" + path, "{}").status()).as(path).isEqualTo(200);
    }
  }

  @Test
  void itEndsByItselfByTheRealClock() {
    long id = opens("admin");
    OffsetDateTime demo =
        OffsetDateTime.parse(admin.get("/api/clock").json().get("now").asText()).plusHours(1);
    assertThat(admin.send("PUT", "/api/clock", "{\"now\":\"" + demo + "\"}", JSON).status())
        .as("moved without an intervention's help, and without its harm")
        .isEqualTo(200);
    assertThat(intervention(id).get("open").asBoolean()).isTrue();
    assertThat(intervention(id).get("secondsLeft").asLong()).isBetween(1700L, 1800L);

    jdbc.sql("update intervention set ends_at = opened_at, opened_at = opened_at where id = ?")
        .param(id)
        .update();
    String claim = "{\"userId\":\"admin\"}";
    assertThat(admin.post(task("lixia") + "/claim", claim).status()).isEqualTo(403);
    JsonNode over = intervention(id);
    assertThat(over.get("open").asBoolean()).isFalse();
    assertThat(over.get("endedBy").isNull()).isTrue();
    assertThat(over.get("endedAt")).isEqualTo(over.get("endsAt"));
    assertThat(records(id))
        .extracting(Map.Entry::getKey)
        .containsExactly("openIntervention", "endIntervention");
    assertThat(records(id).get(1).getValue()).contains("自行结束");
    opens("admin");
  }

  private List<Map.Entry<String, String>> records(long id) {
    return jdbc.sql(
            "select what, why from audit_record where stream = 'interventions' and subject = ?"
                + " order by record_no")
        .param("intervention-" + id)
        .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
        .list();
  }

  @Test
  void endedEarlyItCoversNothingMore() {
    long id = opens("admin");
    Answer ended = admin.send("DELETE", INTERVENTIONS + "/" + id, "", JSON);
    assertThat(ended.status()).isEqualTo(204);
    assertThat(admin.post(task("lixia") + "/complete", "{}").status()).isEqualTo(403);
    assertThat(intervention(id).get("endedBy").asText()).isEqualTo("admin");
    assertThat(admin.send("DELETE", INTERVENTIONS + "/" + id, "", JSON).status()).isEqualTo(204);
    assertThat(records(id)).hasSize(2);
    assertThat(admin.send("DELETE", INTERVENTIONS + "/999999", "", JSON).status()).isEqualTo(404);
  }

  @Test
  void oneIsOpenAtATime() {
    opens("admin");
    Answer second = admin.post(INTERVENTIONS, OPENING);
    assertThat(second.status()).isEqualTo(400);
    assertThat(second.json().get("message").asText()).contains("正在进行", "修复历下区的数据");
  }

  private void secondAdministrator() {
    IdentityService identity = engine.getIdentityService();
    if (identity.createUserQuery().userId("admin2").count() == 0) {
      var user = identity.newUser("admin2");
      user.setPassword("demo");
      identity.saveUser(user);
      identity.createMembership("admin2", "camunda-admin");
      identity.createMembership("admin2", "civil-affairs-370112");
    }
  }

  @Test
  void whoeverIsAnOfficialAsWellNeedsOneToo() {
    secondAdministrator();
    String standIn =
        "{\"absent\":\"mz-370102\",\"standIn\":\"admin2\","
            + "\"from\":\"2021-09-01\",\"until\":\"2022-08-01\"}";
    Answer named = admin.post("/api/stand-ins", standIn);
    assertThat(named.status()).as(named.body()).isEqualTo(201);
    Client both = as("admin2");
    assertThat(both.post(task("lixia") + "/complete", "{}").status()).isEqualTo(403);
    long id = opens("admin2");
    assertThat(both.post(task("lixia") + "/complete", "{}").status()).isEqualTo(204);
    JsonNode deed = intervention(id).get("deeds").get(0);
    assertThat(deed.get("actor").asText()).isEqualTo("admin2");
    assertThat(deed.get("onBehalfOf").asText()).isEqualTo("mz-370102");
    admin.send("DELETE", "/api/stand-ins/" + named.json().get("id").asText(), "", JSON);
  }

  @Test
  void anotherAdministratorIsNotCovered() {
    secondAdministrator();
    long id = opens("admin");
    Client other = as("admin2");
    assertThat(other.post(task("lixia") + "/complete", "{}").status()).isEqualTo(403);
    long own = opens("admin2");
    assertThat(other.post(task("lixia") + "/complete", "{}").status()).isEqualTo(204);
    assertThat(intervention(id).get("deeds")).isEmpty();
    assertThat(intervention(own).get("deeds")).hasSize(1);
    assertThat(intervention(own).get("deeds").get(0).get("actor").asText()).isEqualTo("admin2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"mz-370102", "mz-370000", "cz-370000", "expert-001", "designer"})
  void nobodyElseOpensOneOrSeesOne(String user) {
    assertThat(as(user).post(INTERVENTIONS, OPENING).status()).isEqualTo(403);
    assertThat(as(user).get(INTERVENTIONS).status()).isEqualTo(403);
    assertThat(Client.browser(port, user).get("/interventions").status()).isEqualTo(403);
    assertThat(as(user).send("DELETE", INTERVENTIONS + "/1", "", JSON).status()).isEqualTo(403);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{}|干预理由",
        "{'reason':'修复','minutes':30}|共2个字",
        "{'reason':'修复历下区的数据'}|1至120分钟",
        "{'reason':'修复历下区的数据','minutes':0}|1至120分钟",
        "{'reason':'修复历下区的数据','minutes':121}|1至120分钟",
        "{'reason':'修复历下区的数据','minutes':'很久'}|格式正确",
        "[|应为 JSON 对象",
        "{|格式正确"
      })
  void whatIsWrongIsSaidInASentence(String body, String expected) {
    Answer answer = admin.post(INTERVENTIONS, body.replace('\'', '"'));
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().get("message").asText()).contains(expected);
  }

  @Test
  void theRulesOfAFormHoldWithinAnIntervention() {
    long id = opens("admin");
    String foreign = "{\"variables\":{\"award\":{\"value\":1}}}";
    Answer answer = admin.post(task("lixia") + "/complete", foreign);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(admin.post(task("lixia") + "/claim", "{\"userId\":\"mz-370102\"}").status())
        .isEqualTo(400);
    assertThat(intervention(id).get("deeds")).as("nothing was done").isEmpty();
  }

  @Test
  void aDeedIsInTheRecordOfItsApplication() {
    String key = "test-2021-370102";
    instance =
        engine
            .getRuntimeService()
            .startProcessInstanceByKey(
                "revocation", key, Map.of("secret", "秘密", "expert", "expert-001"))
            .getId();
    long id = opens("admin");
    String path = "/engine-rest/process-instance/" + instance + "/variables/secret";
    admin.send("PUT", path, "{\"value\":\"公开\",\"type\":\"String\"}", JSON);
    JsonNode records = admin.get("/api/audit/streams/" + key).json();
    JsonNode last = records.get(records.size() - 1);
    assertThat(last.get("kind").asText()).isEqualTo("INTERVENTION");
    assertThat(last.get("subject").asText()).isEqualTo("intervention-" + id);
    assertThat(last.get("content").asText()).contains("secret：秘密 → 公开", key);
    assertThat(intervention(id).get("deeds").get(0).get("stream").asText()).isEqualTo(key);
  }

  @Test
  void aJobThatFailsIsOnRecordThoughItRolledBack() {
    long id = opens("admin");
    engine.getRuntimeService().suspendProcessInstanceById(instance);
    assertThat(admin.post(filled("/engine-rest/job/{job}/execute"), "").status())
        .isGreaterThanOrEqualTo(400);
    assertThat(intervention(id).get("deeds")).hasSize(1);
    assertThat(intervention(id).get("deeds").get(0).get("what").asText()).isEqualTo("登记所执行的作业失败");
  }

  @Test
  void aRefusedExecutionCostsAJobNoRetry() {
    String path = filled("/engine-rest/job/{job}");
    int before = admin.get(path).json().get("retries").asInt();
    assertThat(admin.post(path + "/execute", "").status()).isEqualTo(403);
    assertThat(admin.get(path).json().get("retries").asInt()).isEqualTo(before);
  }

  @Test
  void usersAndFiltersAreTheirOwnBusinessAndOnRecord() {
    String user =
        "{\"profile\":{\"id\":\"newcomer\",\"firstName\":\"新\",\"lastName\":\"人\"},"
            + "\"credentials\":{\"password\":\"geheim-1234\"}}";
    assertThat(admin.post("/engine-rest/user/create", user).status()).isEqualTo(204);
    String member = "/engine-rest/group/civil-affairs-370102/members/newcomer";
    assertThat(admin.send("PUT", member, "{}", JSON).status()).isEqualTo(204);
    assertThat(admin.send("DELETE", "/engine-rest/user/newcomer", "", JSON).status())
        .isEqualTo(204);
    String records = admin.get("/api/audit/streams/administration").body();
    assertThat(records)
        .contains("保存用户", "newcomer（重设密码）", "将用户编入单位", "civil-affairs-370102", "删除用户")
        .doesNotContain("geheim");
  }

  @Test
  void thePageOpensAndEndsOne() {
    Client browser = Client.browser(port, "admin");
    assertThat(browser.get("/interventions").body()).contains("开启干预", "1至120");
    String token = "&_csrf=" + browser.cookie("SHIFAN-CSRF");
    String form = "application/x-www-form-urlencoded";
    browser.send("POST", "/interventions", "reason=x&minutes=many" + token, form);
    assertThat(browser.get("/interventions").body()).contains("共1个字", "1至120分钟");
    browser.send("POST", "/interventions", "reason=%3Cb%3E修复数据%3C/b%3E&minutes=30" + token, form);
    admin.send(
        "PUT",
        "/engine-rest/process-instance/" + instance + "/variables/secret",
        "{\"value\":\"公开\",\"type\":\"String\"}",
        JSON);
    String open = browser.get("/interventions").body();
    assertThat(open)
        .contains("正在进行的干预", "还剩", "&lt;b&gt;修复数据", "secret：秘密 → 公开", "结束干预")
        .doesNotContain("<b>修复数据");
    String id = admin.get(INTERVENTIONS).json().get(0).get("id").asText();
    browser.send("POST", "/interventions/" + id + "/end", token.substring(1), form);
    assertThat(browser.get("/interventions").body()).contains("由admin提前结束", "开启干预");
  }
}

package org.shifan.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who acts for an absent official, and for how long. */
class StandInIT extends AccessApplication {

  private static final String STAND_INS = "/api/stand-ins";
  private static final String TASKS = "/engine-rest/task/count?processInstanceId=";
  private static final String WEBAPP_TASKS =
      "/camunda/api/engine/engine/default/task/count?processInstanceId=";

  @Autowired private JdbcClient jdbc;

  @AfterEach
  void nobodyActsAnyMore() {
    jdbc.sql("delete from stand_in").update();
  }

  private static String naming(String absent, String standIn, String from, String until) {
    return "{\"absent\":\"%s\",\"standIn\":\"%s\",\"from\":\"%s\",\"until\":\"%s\"}"
        .formatted(absent, standIn, from, until);
  }

  private Answer names(String user, String absent, String standIn, String from, String until) {
    return as(user).post(STAND_INS, naming(absent, standIn, from, until));
  }

  private int seenBy(String user) {
    return as(user).get(TASKS + instance).json().get("count").asInt();
  }

  @Test
  void aStandInSeesAndWorksOnTheTasksOfTheAbsentUntilItIsEnded() {
    assertThat(seenBy("mz-371082")).isZero();
    Answer named = names("admin", "mz-370102", "mz-371082", "2021-09-01", "2021-09-10");
    assertThat(named.status()).isEqualTo(201);
    assertThat(seenBy("mz-371082")).isOne();
    assertThat(seenBy("mz-370102")).isOne();
    assertThat(
            as("mz-371082").post(task("lixia") + "/claim", "{\"userId\":\"mz-371082\"}").status())
        .isEqualTo(204);
    String id = named.json().get("id").asText();
    assertThat(as("admin").send("DELETE", STAND_INS + "/" + id, "", "application/json").status())
        .isEqualTo(204);
    assertThat(as("mz-371082").post(task("lixia") + "/complete", "{}").status()).isEqualTo(403);
    assertThat(as("mz-371082").get(task("lixia") + "/variables").status()).isEqualTo(403);
    assertThat(
            as("mz-371082")
                .post(task("shizhong") + "/claim", "{\"userId\":\"mz-371082\"}")
                .status())
        .isGreaterThanOrEqualTo(400);
  }

  @Test
  void aBrowserThatIsLoggedInGainsAndLosesTheOfficeWithTheNextRequest() {
    Client browser = Client.browser(port, "mz-371082");
    assertThat(browser.get(WEBAPP_TASKS + instance).json().get("count").asInt()).isZero();
    String id =
        names("admin", "mz-370102", "mz-371082", "2021-09-01", "2021-09-10")
            .json()
            .get("id")
            .asText();
    assertThat(browser.get(WEBAPP_TASKS + instance).json().get("count").asInt()).isOne();
    as("admin").send("DELETE", STAND_INS + "/" + id, "", "application/json");
    assertThat(browser.get(WEBAPP_TASKS + instance).json().get("count").asInt()).isZero();
  }

  @Test
  void whatAStandInDoesIsRecordedWithBothNames() {
    names("admin", "mz-370102", "mz-371082", "2021-09-01", "2021-09-10");
    String foreign = "{\"variables\":{\"award\":{\"value\":1}}}";
    assertThat(as("mz-371082").post(task("lixia") + "/complete", foreign).status()).isEqualTo(400);
    assertThat(
            jdbc.sql(
                    "select count(*) from audit_record where actor = 'mz-371082'"
                        + " and on_behalf_of = 'mz-370102' and office = 'civil-affairs-370102'")
                .query(Long.class)
                .single())
        .isOne();
    assertThat(
            jdbc.sql(
                    "select why from audit_record where what = 'nameStandIn' order by record_no desc")
                .query(String.class)
                .list()
                .get(0))
        .isEqualTo("mz-370102由mz-371082代办，2021年9月1日00:00至2021年9月10日24:00");
  }

  @Test
  void beforeAndAfterItsTimeAStandInIsNobody() {
    names("admin", "mz-370102", "mz-371082", "2031-09-05", "2031-09-10");
    assertThat(seenBy("mz-371082")).isZero();
    jdbc.sql(
            "update stand_in set from_time = timestamp with time zone '2001-01-01 00:00:00+08:00',"
                + " until_time = timestamp with time zone '2001-01-02 00:00:00+08:00'")
        .update();
    assertThat(seenBy("mz-371082")).isZero();
  }

  @Test
  void anOfficialNamesAStandInForThemselvesOnly() {
    assertThat(names("mz-370102", "mz-370102", "mz-371082", "2021-09-01", "2021-09-10").status())
        .isEqualTo(201);
    Answer other = names("mz-371082", "mz-370103", "mz-371082", "2021-09-01", "2021-09-10");
    assertThat(other.status()).isEqualTo(403);
    assertThat(seenBy("mz-371082")).isOne();
    assertThat(as("mz-370103").get(STAND_INS).json()).isEmpty();
    assertThat(as("mz-371082").get(STAND_INS).json()).hasSize(1);
  }

  @Test
  void whatIsWrongIsSaidInASentence() {
    Answer expert = names("admin", "expert-001", "mz-371082", "2021-09-01", "2021-09-10");
    assertThat(expert.status()).isEqualTo(400);
    assertThat(expert.json().get("message").asText()).contains("expert-001", "本人评审");
    Answer time = names("admin", "mz-370102", "mz-371082", "明天", "2021-09-10");
    assertThat(time.status()).isEqualTo(400);
    assertThat(time.json().get("message").asText()).contains("from", "明天");
    assertThat(as("mz-371082").get(STAND_INS).json()).isEmpty();
  }

  @Test
  void aNumberThatIsNoneIsSaidSo() {
    Answer answer = as("admin").send("DELETE", STAND_INS + "/x", "", "application/json");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().get("message").asText()).isEqualTo("地址中的 id 是“x”，不是有效的值");
  }

  @Test
  void whoLeavesAnOfficeHasLostItWithTheNextRequest() {
    Client browser = Client.browser(port, "mz-370102");
    assertThat(browser.get(WEBAPP_TASKS + instance).json().get("count").asInt()).isOne();
    engine.getIdentityService().deleteMembership("mz-370102", "civil-affairs-370102");
    try {
      assertThat(browser.get(WEBAPP_TASKS + instance).status()).isEqualTo(403);
      assertThat(browser.get(TASKS + instance).status()).isEqualTo(403);
    } finally {
      engine.getIdentityService().createMembership("mz-370102", "civil-affairs-370102");
    }
  }
}

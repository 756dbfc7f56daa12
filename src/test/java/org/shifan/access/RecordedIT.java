package org.shifan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is refused, whoever refuses it and on whichever way, goes on record once. */
class RecordedIT extends AccessApplication {

  private record Refusal(String actor, String stream, String what, String rule, String why) {}

  @Autowired private JdbcClient jdbc;
  private long before;

  @BeforeEach
  void count() {
    before = refusals().size();
  }

  private List<Refusal> refusals() {
    return jdbc.sql(
            "select actor, stream, what, rule, why from audit_record where kind = 'REFUSAL'"
                + " order by real_at, stream, record_no")
        .query(Refusal.class)
        .list();
  }

  private Refusal recorded() {
    List<Refusal> all = refusals();
    assertThat(all).as("one record more").hasSize((int) before + 1);
    return all.get(all.size() - 1);
  }

  @Test
  void whatTheEngineDoesNotPermit() {
    assertThat(as("mz-370103").post(task("lixia") + "/complete", "{}").status()).isEqualTo(403);
    Refusal refusal = recorded();
    assertThat(refusal.actor()).isEqualTo("mz-370103");
    assertThat(refusal.rule()).isEqualTo("ACCESS");
  }

  @Test
  void whatIsDoneInAnothersName() {
    String foreign = "{\"userId\":\"mz-370103\"}";
    assertThat(as("mz-370102").post(task("lixia") + "/claim", foreign).status()).isEqualTo(400);
    Refusal refusal = recorded();
    assertThat(refusal.rule()).isEqualTo("ACCESS");
    assertThat(refusal.why()).contains("mz-370102", "不能替他人领取");
  }

  @Test
  void aPathThatIsForAdministrators() {
    assertThat(as("mz-370102").get("/api/audit/verification").status()).isEqualTo(403);
    Refusal refusal = recorded();
    assertThat(refusal.actor()).isEqualTo("mz-370102");
    assertThat(refusal.what()).isEqualTo("GET /api/audit/verification");
    assertThat(refusal.rule()).isEqualTo("HTTP-403");
  }

  @Test
  void aBodyThatNobodyCanReadWithoutWhatWasSent() {
    Answer answer =
        as("mz-370102")
            .post(
                "/engine-rest/process-definition/key/revocation/submit-form",
                "{secret-13812345678");
    assertThat(answer.status()).isBetween(400, 499);
    Refusal refusal = recorded();
    assertThat(refusal.what()).startsWith("POST /engine-rest/process-definition");
    assertThat(refusal.why()).doesNotContain("13812345678");
  }

  @Test
  void aLoginThatFailsWithoutWhatWasTyped() {
    // the engine locks whoever mistypes for a while: nobody of the other tests
    assertThat(Client.basic(port, "mz-371102", "wrong").get("/api/clock").status()).isEqualTo(401);
    assertThat(recorded().why()).isEqualTo("登录失败：mz-371102");
    assertThat(recorded().actor()).isNull();
    before++;
    assertThat(Client.basic(port, "my-pass-word", "x").get("/api/clock").status()).isEqualTo(401);
    assertThat(recorded().why()).isEqualTo("登录失败：不存在的用户名");
  }

  @Test
  void aChangeThatIsHiddenAs404() {
    Answer answer = as("mz-370102").post("/engine-rest/task/none/complete", "{}");
    assertThat(answer.status()).isBetween(400, 499);
    assertThat(recorded().actor()).isEqualTo("mz-370102");
  }

  @Test
  void whoOnlyReadsAndIsNotLoggedInLeavesNoRecord() {
    Client.anonymous(port).get("/engine-rest/task");
    Client.anonymous(port).get("/any");
    as("mz-370102").get("/api/rounds/none");
    assertThat(refusals()).hasSize((int) before);
  }

  @Test
  void theAuditOfAllThisIsSound() {
    assertThat(as("admin").get("/api/audit/verification").json().get("sound").asBoolean()).isTrue();
    assertThat(as("admin").get("/api/audit/streams/access").json().size()).isPositive();
    assertThat(as("admin").get("/api/invariants").json().get("checked").asInt()).isGreaterThan(30);
  }
}

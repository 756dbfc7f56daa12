package org.shifan.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who claims a task for whom, and who returns it. */
class ClaimIT extends AccessApplication {

  private static final String BY_LIXIA = "{\"userId\":\"mz-370102\"}";

  private String assignee(String key) {
    return as("admin").get(task(key)).json().get("assignee").asText(null);
  }

  @Test
  void oneClaimsAndReturnsOnesOwnTask() {
    Client county = as("mz-370102");
    assertThat(county.post(task("lixia") + "/claim", BY_LIXIA).status()).isEqualTo(204);
    assertThat(assignee("lixia")).isEqualTo("mz-370102");
    assertThat(county.post(task("lixia") + "/unclaim", "{}").status()).isEqualTo(204);
    assertThat(assignee("lixia")).isNull();
  }

  @Test
  void claimingForSomebodyElseIsRefused() {
    Answer answer = as("mz-370102").post(task("lixia") + "/claim", "{\"userId\":\"mz-370103\"}");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).contains("只能以本人（mz-370102）领取任务");
    assertThat(as("mz-370102").post(task("lixia") + "/claim", "{}").status()).isEqualTo(400);
    assertThat(assignee("lixia")).isNull();
  }

  @Test
  void aColleaguesClaimIsNotReturned() {
    engine.getIdentityService().createMembership("mz-370112", "civil-affairs-370102");
    try {
      as("mz-370102").post(task("lixia") + "/claim", BY_LIXIA);
      Client colleague = as("mz-370112");
      assertThat(colleague.get(task("lixia")).status()).isEqualTo(200);
      for (String way : new String[] {"/unclaim", "/claim", "/resolve"}) {
        assertThat(colleague.post(task("lixia") + way, "{}").status()).as(way).isBetween(400, 403);
      }
      assertThat(assignee("lixia")).isEqualTo("mz-370102");
    } finally {
      engine.getIdentityService().deleteMembership("mz-370112", "civil-affairs-370102");
    }
  }

  @Test
  void whatIsAssignedWithoutAnOfficeIsNotReturned() {
    assertThat(as("expert-001").post(task("expert") + "/unclaim", "{}").status()).isEqualTo(403);
    assertThat(assignee("expert")).isEqualTo("expert-001");
  }

  @Test
  void officialsAssignNothing() {
    Client county = as("mz-370102");
    assertThat(county.post(task("lixia") + "/assignee", BY_LIXIA).status()).isEqualTo(403);
    assertThat(county.post(task("lixia") + "/delegate", BY_LIXIA).status()).isEqualTo(403);
    assertThat(county.post(task("lixia") + "/resolve", "{}").status()).isEqualTo(400);
    String link = "{\"groupId\":\"civil-affairs-370103\",\"type\":\"candidate\"}";
    assertThat(county.post(task("lixia") + "/identity-links", link).status()).isEqualTo(403);
    Answer deleted = county.send("DELETE", task("lixia"), "", "application/json");
    assertThat(deleted.status()).isGreaterThanOrEqualTo(400);
    assertThat(assignee("lixia")).isNull();
  }

  @Test
  void anAdministratorAssigns() {
    intervene();
    assertThat(as("admin").post(task("lixia") + "/assignee", BY_LIXIA).status()).isEqualTo(204);
    assertThat(assignee("lixia")).isEqualTo("mz-370102");
  }
}

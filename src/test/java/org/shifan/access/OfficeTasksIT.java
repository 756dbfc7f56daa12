package org.shifan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Officials see and work on the tasks of their office, and nothing else. */
class OfficeTasksIT extends AccessApplication {

  private List<String> keys(String user, String query) {
    List<String> keys = new ArrayList<>();
    as(user)
        .get("/engine-rest/task?processInstanceId=" + instance + query)
        .json()
        .forEach(task -> keys.add(task.get("taskDefinitionKey").asText()));
    return keys;
  }

  private int count(String user, String query) {
    return as(user)
        .get("/engine-rest/task/count?processInstanceId=" + instance + query)
        .json()
        .get("count")
        .asInt();
  }

  @ParameterizedTest
  @CsvSource({
    "mz-370102,lixia",
    "mz-370103,shizhong",
    "expert-001,expert",
    "mz-370104,",
    "mz-370100,",
    "mz-370000,",
    "designer,",
    "expert-002,"
  })
  void anOfficialSeesTheTasksOfTheirOffice(String user, String key) {
    List<String> expected = key == null ? List.of() : List.of(key);
    assertThat(keys(user, "")).isEqualTo(expected);
    assertThat(count(user, "")).isEqualTo(expected.size());
  }

  @Test
  void anAdministratorSeesAll() {
    assertThat(keys("admin", "")).containsExactlyInAnyOrder("lixia", "shizhong", "expert");
    assertThat(count("admin", "")).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "&candidateGroup=civil-affairs-370103",
        "&candidateGroups=civil-affairs-370103,civil-affairs-370102&includeAssignedTasks=true",
        "&assignee=expert-001",
        "&unassigned=true",
        "&withCandidateGroups=true",
        "&processInstanceBusinessKey=any"
      })
  void noQueryOpensAnotherOffice(String query) {
    assertThat(keys("mz-370102", query)).isSubsetOf("lixia");
    assertThat(count("mz-370102", query)).isEqualTo(keys("mz-370102", query).size());
  }

  @Test
  void anOrQueryOpensNoOtherOffice() {
    String body =
        "{\"processInstanceId\":\"%s\",\"orQueries\":[{\"assignee\":\"expert-001\",\"unassigned\":true}]}"
            .formatted(instance);
    var found = as("mz-370102").post("/engine-rest/task", body).json();
    assertThat(found).hasSize(1);
    assertThat(found.get(0).get("taskDefinitionKey").asText()).isEqualTo("lixia");
  }

  @ParameterizedTest
  @CsvSource({
    "GET,,",
    "GET,/form,",
    "GET,/form-variables,",
    "GET,/variables,",
    "GET,/localVariables,",
    "GET,/variables/secret,",
    "GET,/identity-links,",
    "GET,/comment,",
    "GET,/attachment,",
    "POST,/complete,{}",
    "POST,/submit-form,{}",
    "POST,/resolve,{}",
    "POST,/claim,'{\"userId\":\"mz-370102\"}'",
    "POST,/unclaim,{}",
    "POST,/assignee,'{\"userId\":\"mz-370102\"}'",
    "POST,/delegate,'{\"userId\":\"mz-370102\"}'",
    "POST,/identity-links,'{\"userId\":\"mz-370102\",\"type\":\"candidate\"}'",
    "POST,/comment/create,'{\"message\":\"x\"}'",
    "POST,/bpmnError,'{\"errorCode\":\"x\"}'",
    "PUT,/variables/secret,'{\"value\":\"x\"}'",
    "DELETE,/variables/secret,"
  })
  void anotherOfficesTaskIsClosed(String method, String path, String body) {
    for (String key : List.of("shizhong", "expert")) {
      String json = body == null ? "" : body;
      Answer answer = as("mz-370102").send(method, task(key) + path, json, "application/json");
      assertThat(answer.status()).as(answer.body()).isBetween(400, 404);
      assertThat(answer.body()).doesNotContain("370103", "秘密");
    }
    assertThat(keys("admin", "")).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/process-instance",
        "/execution",
        "/variable-instance",
        "/job",
        "/incident",
        "/deployment",
        "/process-definition",
        "/decision-definition",
        "/history/task",
        "/history/process-instance",
        "/history/variable-instance",
        "/history/activity-instance",
        "/history/detail",
        "/history/user-operation",
        "/authorization",
        "/group",
        "/event-subscription",
        "/batch",
        "/external-task"
      })
  void theEnginesRecordsAreClosed(String path) {
    Answer answer = as("mz-370102").get("/engine-rest" + path);
    assertThat(answer.status() == 403 || answer.json().isEmpty()).as(answer.body()).isTrue();
  }

  @Test
  void anOfficialSeesNoUserButThemselves() {
    Client county = as("mz-370102");
    assertThat(county.get("/engine-rest/user").status()).isEqualTo(403);
    assertThat(county.get("/engine-rest/user/mz-370102/profile").body()).contains("历下区民政局");
    assertThat(county.get("/engine-rest/user/mz-370103/profile").status()).isEqualTo(404);
  }

  @Test
  void ownTasksAreReadAndCompleted() {
    Client county = as("mz-370102");
    assertThat(county.get(task("lixia") + "/form-variables").body()).contains("370102");
    assertThat(county.get(task("lixia") + "/variables").status()).isEqualTo(200);
    assertThat(county.post(task("lixia") + "/complete", "{}").status()).isEqualTo(204);
    assertThat(as("expert-001").post(task("expert") + "/complete", "{}").status()).isEqualTo(204);
    assertThat(keys("admin", "")).containsExactly("shizhong");
  }

  @Test
  void ownTasksAreCommentedOn() {
    Client county = as("mz-370102");
    String body = "{\"message\":\"请补充\",\"processInstanceId\":\"another\"}";
    Answer created = county.post(task("lixia") + "/comment/create", body);
    assertThat(created.status()).as(created.body()).isEqualTo(200);
    assertThat(created.json().get("processInstanceId").asText()).isEqualTo(instance);
    assertThat(county.get(task("lixia") + "/comment").body()).contains("请补充");
    String comment = "/comment/" + created.json().get("id").asText();
    assertThat(county.get(task("lixia") + comment).status()).isEqualTo(200);
    assertThat(as("mz-370103").get(task("lixia") + comment).status()).isEqualTo(403);
  }

  @Test
  void aTaskListShowsTheVariablesOfItsTasks() {
    var ids = List.of(tasks.get("lixia"), tasks.get("shizhong"), instance);
    List<String> scopes = new ArrayList<>(ids);
    for (String key : List.of("lixia", "shizhong")) {
      scopes.add(as("admin").get(task(key)).json().get("executionId").asText());
    }
    assertThat(variables("mz-370102", scopes)).contains("370102").doesNotContain("370103", "秘密");
    assertThat(variables("mz-370104", scopes)).isEmpty();
  }

  /** What the engine finds for a task list in the name of this official. */
  private List<Object> variables(String user, List<String> scopes) {
    engine
        .getIdentityService()
        .setAuthentication(user, List.of(user.replace("mz-", "civil-affairs-")));
    try {
      return engine
          .getRuntimeService()
          .createVariableInstanceQuery()
          .variableScopeIdIn(scopes.toArray(String[]::new))
          .list()
          .stream()
          .map(VariableInstance::getValue)
          .toList();
    } finally {
      engine.getIdentityService().clearAuthentication();
    }
  }

  @Test
  void attachmentsAreForAdministrators() {
    assertThat(as("mz-370102").get(task("lixia") + "/attachment").status()).isEqualTo(403);
    assertThat(as("admin").get(task("lixia") + "/attachment").status()).isEqualTo(200);
  }
}

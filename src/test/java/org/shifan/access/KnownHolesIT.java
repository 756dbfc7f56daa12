package org.shifan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Attacks on what is known to be open in engine 7.24.0, against the running system. */
@ExtendWith(OutputCaptureExtension.class)
class KnownHolesIT extends AccessApplication {

  private static final List<String> ROOTS =
      List.of("/engine-rest", "/engine-rest/engine/default", "/camunda/api/engine/engine/default");

  /** Evaluated, it would fail with a sentence about the unknown name. */
  private static final String PROBE = "noSuchBeanOfOurs";

  private static final String CODE = "\"dueAfterExpression\":\"${" + PROBE + ".run()}\"";

  private void isRefusedUnevaluated(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isBetween(400, 403);
    assertThat(answer.body()).doesNotContain(PROBE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{CODE}",
        "{\"orQueries\":[{CODE}]}",
        "{\"orQueries\":[{\"name\":\"x\"},{CODE}]}",
        "{\"orQueries\":[{\"name\":\"x\",\"orQueries\":[{CODE}]}]}",
        "{\"orQueries\":[{\"orQueries\":[{\"orQueries\":[{CODE}]}]}]}"
      })
  void expressionsInQueriesAreNotEvaluated(String shape) {
    String body =
        shape.equals("{CODE}") ? "{" + CODE + "}" : shape.replace("{CODE}", "{" + CODE + "}");
    String filter = as("admin").get("/engine-rest/filter").json().get(0).get("id").asText();
    for (String user : List.of("mz-370102", "admin")) {
      for (String way : List.of("/task", "/task/count")) {
        isRefusedUnevaluated(as(user).post("/engine-rest" + way, body));
        isRefusedUnevaluated(as(user).post("/engine-rest/engine/default" + way, body));
      }
      for (String way : List.of("/list", "/count", "/singleResult")) {
        isRefusedUnevaluated(as(user).post("/engine-rest/filter/" + filter + way, body));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"{CODE}", "{\"orQueries\":[{CODE}]}"})
  void expressionsAreNotStoredInFiltersEither(String shape) {
    String query = shape.replace("{CODE}", "{" + CODE + "}");
    String filter =
        "{\"name\":\"x\",\"resourceType\":\"Task\",\"properties\":{},\"query\":" + query + "}";
    Client admin = as("admin");
    isRefusedUnevaluated(admin.post("/engine-rest/filter/create", filter));
    String shipped =
        "/engine-rest/filter/" + admin.get("/engine-rest/filter").json().get(0).get("id").asText();
    isRefusedUnevaluated(admin.send("PUT", shipped, filter, "application/json"));
    assertThat(as("mz-370102").get(shipped + "/list").status()).isEqualTo(200);
  }

  @Test
  void expressionsInTheAddressAreNotEvaluated() {
    String query = "/task?dueAfterExpression=%24%7B" + PROBE + ".run()%7D";
    isRefusedUnevaluated(as("mz-370102").get("/engine-rest" + query));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/camunda/api/admin/setup/default/user/create",
        "/camunda/api/admin/setup/default/user/create/",
        "/camunda//api/admin/setup/default/user/create",
        "/camunda/api;x=1/admin/setup/default/user/create",
        "/camunda/api/admin;jsessionid=1/setup/default/user/create",
        "/camunda/api%2fadmin/setup/default/user/create",
        "/camunda/api/%61dmin/setup/default/user/create",
        "/camunda/api/tasklist/../admin/setup/default/user/create",
        "/camunda/api/admin/%2e/setup/default/user/create"
      })
  void nobodyMakesAnAdministratorWithoutALogin(String path) throws IOException {
    String user = "{\"profile\":{\"id\":\"evil\"},\"credentials\":{\"password\":\"evil-evil-1\"}}";
    assertThat(raw("POST", path, null, user)).isIn(400, 401, 403);
    assertThat(raw("POST", path, "admin", user)).isIn(400, 401, 403);
    assertThat(engine.getIdentityService().createUserQuery().userId("evil").count()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/engine-rest/job",
        "/engine-rest/job/",
        "/engine-rest//job",
        "//engine-rest/job",
        "/engine-rest;jsessionid=1/job",
        "/engine-rest/job;x",
        "/engine-rest%2fjob",
        "/engine-rest/%6a%6f%62",
        "/%65ngine-rest/job",
        "/engine-rest/./job",
        "/engine-rest/task/../job",
        "/engine-rest/task/%2e%2e/job",
        "/engine-rest/task/..%2fjob",
        "/engine-rest/engine/default/job",
        "/engine-rest/engine/default//job",
        "/ENGINE-REST/job",
        "/engine-rest/Job",
        "/camunda/api/engine/engine/default/job",
        "/camunda/api/engine/engine/default/job/",
        "/engine-rest/job?x=/task",
        "/engine-rest/job%00",
        "/engine-rest/job%20",
        "/engine-rest/application.wadl",
        "/engine-rest/history/variable-instance",
        "/engine-rest/history/detail",
        "/engine-rest/variable-instance",
        "/webjars/camunda/app/cockpit/index.html"
      })
  void noSpellingOfAnAddressSlipsPast(String path) throws IOException {
    for (String user : new String[] {null, "mz-370102", "expert-001", "designer"}) {
      assertThat(raw("GET", path, user, ""))
          .as("%s by %s", path, user)
          .isIn(302, 400, 401, 403, 404);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"HEAD", "OPTIONS", "TRACE", "PATCH", "FOO"})
  void noOtherMethodSlipsPast(String method) throws IOException {
    assertThat(raw(method, "/engine-rest/job", "mz-370102", "")).isIn(400, 403, 405);
  }

  @Test
  void attachmentsOfOthersAreNeitherReadNorDeleted() {
    String id =
        engine
            .getTaskService()
            .createAttachment("text", tasks.get("shizhong"), instance, "x", "", "https://x")
            .getId();
    Client county = as("mz-370102");
    for (String root : ROOTS.subList(0, 2)) {
      for (String key : List.of("lixia", "shizhong")) {
        String path = root + "/task/" + tasks.get(key) + "/attachment/" + id;
        assertThat(county.get(path).status()).isEqualTo(403);
        assertThat(county.get(path + "/data").status()).isEqualTo(403);
        assertThat(county.send("DELETE", path, "", "application/json").status()).isEqualTo(403);
      }
    }
    assertThat(engine.getTaskService().getAttachment(id)).isNotNull();
  }

  @Test
  void anErrorFromOutsideEndsNoInstance() {
    intervene();
    Client county = as("mz-370102");
    String error = "{\"errorCode\":\"x\",\"escalationCode\":\"x\"}";
    assertThat(county.post(task("lixia") + "/bpmnError", error).status()).isEqualTo(403);
    assertThat(county.post(task("lixia") + "/bpmnEscalation", error).status()).isEqualTo(403);
    assertThat(as("admin").post(task("lixia") + "/bpmnError", error).status())
        .isGreaterThanOrEqualTo(400);
    assertThat(as("admin").get(task("lixia")).status()).isEqualTo(200);
  }

  @Test
  void commentsAreNotDeletedOrRewritten() {
    Client county = as("mz-370102");
    String id =
        county
            .post(task("lixia") + "/comment/create", "{\"message\":\"请补充\"}")
            .json()
            .get("id")
            .asText();
    String change = "{\"id\":\"" + id + "\",\"message\":\"x\"}";
    assertThat(county.send("PUT", task("lixia") + "/comment", change, "application/json").status())
        .isEqualTo(403);
    for (String path : List.of("/comment", "/comment/" + id)) {
      assertThat(county.send("DELETE", task("lixia") + path, "", "application/json").status())
          .isEqualTo(403);
    }
    assertThat(county.get(task("lixia") + "/comment/" + id).body()).contains("请补充");
  }

  @Test
  void whatOthersDecidedOnTheInstanceIsNotShown() {
    Client county = as("mz-370102");
    assertThat(county.get(task("lixia") + "/form-variables").body())
        .contains("370102")
        .doesNotContain("秘密");
    assertThat(county.get(task("lixia") + "/variables").body())
        .contains("370102")
        .doesNotContain("秘密");
    assertThat(county.get(task("lixia") + "/form-variables?variableNames=secret").body())
        .doesNotContain("秘密");
    assertThat(county.get(task("lixia") + "/variables/secret").body()).doesNotContain("秘密");
    assertThat(as("admin").get(task("lixia") + "/variables/secret").body()).contains("秘密");
  }

  @Test
  void aPasswordIsNotTriedBesideTheLogin() {
    String verify = "{\"username\":\"admin\",\"password\":\"demo\"}";
    for (String user : List.of("mz-370102", "admin")) {
      assertThat(as(user).post("/engine-rest/identity/verify", verify).status()).isEqualTo(403);
    }
    Client browser = Client.browser(port, "mz-370102");
    browser.get("/camunda/app/tasklist/default/");
    browser.with("X-XSRF-TOKEN", browser.cookie("XSRF-TOKEN"));
    String login = "/camunda/api/admin/auth/user/default/login/tasklist";
    String form = "username=admin&password=demo";
    assertThat(browser.send("POST", login, form, "application/x-www-form-urlencoded").status())
        .isEqualTo(403);
  }

  @Test
  void javaObjectsAreRefused() {
    intervene();
    String object =
        "{\"value\":\"rO0ABXQAAXg=\",\"type\":\"Object\",\"valueInfo\":{\"objectTypeName\":\"java.lang.String\","
            + "\"serializationDataFormat\":\"application/x-java-serialized-object\"}}";
    String path = "/engine-rest/process-instance/" + instance + "/variables/x";
    assertThat(as("admin").send("PUT", path, object, "application/json").status())
        .isGreaterThanOrEqualTo(400);
    assertThat(engine.getRuntimeService().getVariables(instance))
        .containsOnlyKeys("secret", "expert");
  }

  @Test
  void aFailedWriteLeavesNoPersonalDataInTheLog(CapturedOutput output) {
    intervene();
    String person = "370102194901011234";
    String tooLong = person + "x".repeat(5000);
    String variable = "{\"type\":\"String\",\"value\":\"" + tooLong + "\"}";
    String path = "/engine-rest/process-instance/" + instance + "/variables/x";
    Answer first = as("admin").send("PUT", path, variable, "application/json");
    assertThat(first.status()).isEqualTo(400);
    String profile = "{\"id\":\"mz-370102\",\"firstName\":\"" + tooLong + "\"}";
    String own = "/engine-rest/user/mz-370102/profile";
    Answer second = as("mz-370102").send("PUT", own, profile, "application/json");
    assertThat(second.status()).isGreaterThanOrEqualTo(400);
    assertThat(second.body()).contains("请求不正确").doesNotContain("UserEntity", "22001");
    assertThat(output.getAll()).contains("UPDATE UserEntity", "22001", "too long");
    assertThat(first.body() + second.body() + output.getAll()).doesNotContain(person);
  }

  /** The status of a request whose address is sent as it stands. */
  private int raw(String method, String path, String user, String body) throws IOException {
    byte[] content = body.getBytes(StandardCharsets.UTF_8);
    String login =
        Base64.getEncoder().encodeToString((user + ":demo").getBytes(StandardCharsets.UTF_8));
    String head =
        method
            + " "
            + path
            + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
            + (user == null ? "" : "Authorization: Basic " + login + "\r\n")
            + "Content-Type: application/json\r\nContent-Length: "
            + content.length
            + "\r\n\r\n";
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().write(content);
      InputStream in = socket.getInputStream();
      String answer = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Integer.parseInt(answer.substring(9, 12));
    }
  }
}

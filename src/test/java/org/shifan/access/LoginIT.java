package org.shifan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is let in, by which way. */
class LoginIT extends AccessApplication {

  private static final String SETUP = "/camunda/api/admin/setup/default/user/create";
  private static final String CLOCK = "{\"now\":\"2001-01-01T00:00:00+08:00\"}";

  @ParameterizedTest
  @CsvSource({
    "GET,/engine-rest/task",
    "POST,/engine-rest/task",
    "GET,/engine-rest/engine",
    "GET,/engine-rest/identity/groups?userId=admin",
    "POST,/engine-rest/process-definition/key/revocation/start",
    "GET,/api/clock",
    "PUT,/api/clock",
    "GET,/api/rounds/sd64-2021",
    "GET,/actuator/metrics",
    "GET,/camunda/api/engine/engine/default/task",
    "POST," + SETUP
  })
  void withoutALoginRestAnswers401(String method, String path) {
    Answer answer = Client.anonymous(port).send(method, path, "{}", "application/json");
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.json().get("message").asText()).startsWith("请先登录");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/login", "/actuator/health", "/assets/site.css"})
  void someThingsNeedNoLogin(String path) {
    assertThat(Client.anonymous(port).get(path).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/camunda/app/tasklist/default/", "/camunda/app/cockpit/", "/any"})
  void pagesSendToTheLogin(String path) {
    Answer answer = Client.anonymous(port).get(path);
    assertThat(answer.status()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location"))
        .hasValueSatisfying(to -> assertThat(to).endsWith("/login"));
  }

  @Test
  void theSetupIsClosedToAdministratorsToo() {
    Client admin = Client.browser(port, "admin");
    assertThat(admin.post(SETUP, "{}").status()).isEqualTo(403);
    assertThat(admin.get("/camunda/app/admin/default/setup/").status()).isEqualTo(403);
  }

  @Test
  void aBrowserNeedsTheTokenToChangeAnything() {
    Client browser = Client.browser(port, "mz-370102");
    assertThat(browser.get("/engine-rest/task").status()).isEqualTo(200);
    Answer without = browser.post("/engine-rest/task", "{}");
    assertThat(without.status()).isEqualTo(403);
    assertThat(without.body()).contains("防伪令牌");
    browser.with("X-SHIFAN-CSRF", browser.cookie("SHIFAN-CSRF"));
    assertThat(browser.post("/engine-rest/task", "{}").status()).isEqualTo(200);
  }

  @Test
  void aFormWithAFileCarriesTheTokenInAPart() {
    Client browser = Client.browser(port, "mz-370102");
    String part = "--b\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n--b--\r\n";
    String type = "multipart/form-data; boundary=b";
    String token = browser.cookie("SHIFAN-CSRF");
    assertThat(browser.send("POST", "/logout", part.formatted("x", token), type).status())
        .isEqualTo(403);
    assertThat(browser.send("POST", "/logout", part.formatted("_csrf", token), type).status())
        .isEqualTo(302);
  }

  @Test
  void oneLoginOpensTheWebApps() {
    Client browser = Client.browser(port, "mz-370102");
    assertThat(browser.get("/camunda/app/tasklist/default/").status()).isEqualTo(200);
    String own = "/camunda/api/engine/engine/default/task/count?processInstanceId=" + instance;
    assertThat(browser.get(own).json().get("count").asInt()).isEqualTo(1);
    assertThat(browser.get("/camunda/app/cockpit/default/").status()).isEqualTo(403);
    assertThat(browser.get("/camunda/app/admin/default/").status()).isEqualTo(403);
  }

  @Test
  void theWebAppsLogoutEndsTheSession() {
    Client browser = Client.browser(port, "mz-370102");
    browser.get("/camunda/app/tasklist/default/");
    browser.post("/camunda/api/admin/auth/user/default/logout", "");
    assertThat(browser.get("/camunda/app/tasklist/default/").status()).isEqualTo(302);
    assertThat(browser.get("/engine-rest/task").status()).isEqualTo(401);
  }

  @Test
  void basicMakesNoSession() {
    Client machine = as("mz-370102");
    assertThat(machine.get("/engine-rest/task").headers().firstValue("Set-Cookie"))
        .satisfies(cookie -> assertThat(cookie.filter(c -> c.contains("JSESSIONID"))).isEmpty());
  }

  @Test
  void aBrowserIsNotAskedForBasic() {
    Client browser = Client.anonymous(port).with("Sec-Fetch-Mode", "cors");
    assertThat(browser.get("/api/clock").headers().firstValue("WWW-Authenticate")).isEmpty();
    assertThat(Client.anonymous(port).get("/api/clock").headers().firstValue("WWW-Authenticate"))
        .isNotEqualTo(Optional.empty());
  }

  @Test
  void onlyAdministratorsMoveTheClock() {
    assertThat(as("mz-370000").send("PUT", "/api/clock", CLOCK, "application/json").status())
        .isEqualTo(403);
    Answer back = as("admin").send("PUT", "/api/clock", CLOCK, "application/json");
    assertThat(back.status()).isEqualTo(400);
    assertThat(back.json().get("message").asText()).contains("时钟只能向前调整");
  }

  @Test
  void errorsOfTheApiAreChineseSentences() {
    Answer unknown = as("mz-370102").get("/api/public/objections/none");
    assertThat(unknown.status()).isEqualTo(404);
    assertThat(unknown.json().get("message").asText()).matches(".*\\p{IsHan}.*");
    Answer closed = as("mz-370102").get("/api/nothing");
    assertThat(closed.status()).isEqualTo(403);
    assertThat(closed.json().get("message").asText()).isEqualTo("您无权执行此操作：GET /api/nothing");
    assertThat(as("admin").send("PUT", "/api/clock", "{", "application/json").json().get("message"))
        .hasToString("\"请求内容不是格式正确的 JSON，或者有重复的项、层次过深、数字过长\"");
  }
}

package org.shifan.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Trying passwords on the running system, each test from an address of its own. */
@TestPropertySource(properties = "shifan.proxies=127\\.0\\.0\\.1")
class LoginThrottleIT extends AccessApplication {

  @Autowired JdbcClient jdbc;

  private Answer tries(String user, String password, String address) {
    return Client.basic(port, user, password)
        .with("X-Forwarded-For", address)
        .get("/engine-rest/task");
  }

  @Test
  void aWrongPasswordIsSlowedDownInChinese() {
    String address = "203.0.113.1";
    for (int i = 0; i < 4; i++) {
      assertThat(tries("mz-371082", "wrong", address).status()).isEqualTo(401);
    }
    Answer answer = tries("mz-371082", "demo", address);
    assertThat(answer.status()).isEqualTo(429);
    assertThat(answer.headers().firstValue("Retry-After"))
        .hasValueSatisfying(s -> assertThat(s).isIn("1", "2"));
    assertThat(answer.json().get("message").asText()).startsWith("登录失败次数过多");
  }

  @Test
  void aSprayIsSlowedDownByItsAddress() {
    String address = "203.0.113.2";
    for (int i = 1; i <= 21; i++) {
      tries("expert-%03d".formatted(i), "wrong", address);
    }
    assertThat(tries("expert-040", "demo", address).status()).isEqualTo(429);
    assertThat(tries("expert-040", "demo", "203.0.113.3").status()).isEqualTo(200);
  }

  @Test
  void aThousandFailuresLockNobodyOutForGood() throws InterruptedException {
    jdbc.sql("update act_id_user set attempts_ = 1000 where id_ = 'mz-371083'").update();
    engine.getIdentityService().checkPassword("mz-371083", "wrong");
    Thread.sleep(5_100);
    assertThat(tries("mz-371083", "demo", "203.0.113.4").status()).isEqualTo(200);
  }

  @Test
  void theLoginPageSaysToWait() {
    Client browser = Client.anonymous(port).with("X-Forwarded-For", "203.0.113.5");
    browser.get("/login");
    Answer answer = null;
    for (int i = 0; i < 5; i++) {
      String form = "username=mz-370103&password=no&_csrf=" + browser.cookie("SHIFAN-CSRF");
      answer = browser.send("POST", "/login", form, "application/x-www-form-urlencoded");
    }
    assertThat(answer.status()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    assertThat(answer.headers().firstValue("Location"))
        .hasValueSatisfying(to -> assertThat(to).contains("/login?wait="));
    assertThat(browser.get("/login?wait=2").body()).contains("登录失败次数过多");
  }
}

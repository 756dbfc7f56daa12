package org.shifan.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestPropertySource;

/** What every answer tells the browser, our pages, the web apps and the API alike. */
@TestPropertySource(properties = "shifan.proxies=127\\.0\\.0\\.1")
class SecurityHeadersIT extends AccessApplication {

  private static String header(Answer answer, String name) {
    return answer.headers().firstValue(name).orElse("none");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/login",
        "/public/notices",
        "/assets/site.css",
        "/camunda/app/tasklist/default/",
        "/camunda/api/engine/engine/default/task/count",
        "/api/clock",
        "/api/nothing",
        "/engine-rest/task",
        "/engine-rest/job",
        "/actuator/health"
      })
  void everyAnswerIsKeptInItsPlace(String path) {
    Client browser = Client.browser(port, "mz-370102").with("X-Forwarded-Proto", "https");
    Answer answer = browser.get(path);
    assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(answer, "Content-Security-Policy"))
        .contains("default-src", "frame-ancestors 'none'");
    assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
    assertThat(header(answer, "Strict-Transport-Security")).contains("max-age=31536000");
  }

  /** Tasklist shows the pages of materials beside its forms; nothing else is framed. */
  @Test
  void onlyPagesOfMaterialsAreFramedAndOnlyByOurOwn() {
    Client browser = Client.browser(port, "mz-370102");
    Answer materials = browser.get("/materials/sd64-2021-370102");
    assertThat(header(materials, "X-Frame-Options")).isEqualTo("SAMEORIGIN");
    assertThat(header(materials, "Content-Security-Policy")).contains("frame-ancestors 'self'");
    for (String path :
        new String[] {"/", "/login", "/camunda/app/tasklist/default/", "/api/clock"}) {
      assertThat(header(browser.get(path), "X-Frame-Options")).as(path).isEqualTo("DENY");
    }
  }

  /** The web apps' own policy lets their scripts evaluate; ours lets nothing in. */
  @ParameterizedTest
  @ValueSource(strings = {"/", "/login", "/public/notices", "/api/clock", "/engine-rest/task"})
  void nothingForeignRunsOnOurPages(String path) {
    assertThat(header(Client.browser(port, "mz-370102").get(path), "Content-Security-Policy"))
        .doesNotContain("unsafe", "*", "http");
  }
}

package org.shifan.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shifan.Province;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;

/**
 * The whole application with its demo province and job executor, on a database of the test's own,
 * with people in front of it.
 */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties =
        "spring.datasource.url=jdbc:h2:mem:browser-${random.uuid};DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000")
@Import(Province.class)
@DirtiesContext
abstract class BrowserTest {

  private static final Map<String, Official> PEOPLE = new HashMap<>();
  private static final List<Official> VISITORS = new ArrayList<>();
  private static Chromium chromium;
  private static boolean failed;

  /** Keeps what everybody had before them when a test failed. */
  @RegisterExtension
  final AfterTestExecutionCallback onFailure =
      context -> context.getExecutionException().ifPresent(e -> fails());

  /** Steps that build on each other: after one that failed the rest has nothing to stand on. */
  @RegisterExtension
  static final ExecutionCondition WHILE_ALL_IS_WELL =
      context ->
          failed && System.getenv("DEVALL") == null
              ? ConditionEvaluationResult.disabled("an earlier step failed")
              : ConditionEvaluationResult.enabled("no step has failed");

  @LocalServerPort private int port;

  private static void fails() {
    failed = true;
    PEOPLE.forEach((name, person) -> person.shot("failed-" + name));
    VISITORS.stream()
        .filter(visitor -> !visitor.page().isClosed())
        .forEach(visitor -> visitor.shot("failed-visitor-" + VISITORS.indexOf(visitor)));
  }

  @BeforeAll
  static void startBrowser() {
    failed = false;
    chromium = Chromium.start();
  }

  @AfterAll
  static void stopBrowser() {
    PEOPLE.clear();
    VISITORS.clear();
    if (chromium != null) {
      chromium.close();
      chromium = null;
    }
  }

  /** A person who has logged in, with a browser window of their own. */
  Official as(String user) {
    return PEOPLE.computeIfAbsent(
        user,
        name -> {
          Official official = new Official(window());
          long f = System.nanoTime();
          official.logsIn(name);
          Sitting.t("login", f);
          return official;
        });
  }

  /** Somebody who has not logged in. */
  Official anybody() {
    Official visitor = new Official(window());
    VISITORS.add(visitor);
    return visitor;
  }

  private Page window() {
    BrowserContext context =
        chromium
            .browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setBaseURL("http://127.0.0.1:" + port)
                    .setLocale("zh-CN")
                    .setTimezoneId("Asia/Shanghai"));
    return context.newPage();
  }
}

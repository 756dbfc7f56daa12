package org.shifan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shifan.Province;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody typed is read by others as it was typed, and does nothing in their browser. */
class InjectionIT extends BrowserTest {

  private static final String CITY = "370100";
  private static final String COUNTY = "370104";
  private static final String OTHER = "370105";
  private static final String LIVELY =
      "<script>window.hit=1</script><img src=x onerror=window.hit=1>{{7*7}}${7*7}"
          + "[链接](javascript:window.hit=1)![图](/x)=cmd|' /C calc'!A0";

  @Autowired private Province province;

  private final List<String> dialogs = new ArrayList<>();

  @BeforeEach
  void aCountyHasApplied() {
    province.reset();
    province.roundIsOpen();
    province.cityStarts(CITY);
    province.uploads(COUNTY, "form", "report", "plan", "evidence");
    Map<String, Object> form = new TreeMap<>();
    form.put("contact", LIVELY.substring(0, 30));
    for (String text : List.of("mechanism", "creation", "innovation", "effect", "promotion")) {
      form.put(text, LIVELY);
    }
    form.put("action", "submit");
    province.does("prepareApplication", COUNTY, "application", form);
  }

  private TaskForm opens(String user, Task task) {
    Official official = as(user);
    official.page().onDialog(dialog -> dialogs.add(dialog.message()));
    TaskForm form = official.opens(task.getId());
    official.shot("injection-" + task.getTaskDefinitionKey());
    return form;
  }

  private void isText(String user, TaskForm form) {
    Page page = as(user).page();
    assertThat(form.text()).contains("<script>window.hit=1</script>", "{{7*7}}", "[链接](javascript");
    assertThat(page.evaluate("() => window.hit === undefined")).isEqualTo(true);
    assertThat(form.root().locator("img[src=x], img[src='/x'], a[href^=javascript]").count())
        .isZero();
    assertThat(dialogs).isEmpty();
  }

  @Test
  void whyACityReturnsAnApplication() {
    province.does("assessOnSite", COUNTY, "visit", Map.of("decision", "return", "reason", LIVELY));
    String county = "mz-" + COUNTY;
    isText(county, opens(county, province.task("prepareApplication", COUNTY)));
  }

  @Test
  void whyACountyAsksForMoreTime() {
    var request =
        Map.of("action", "extension", "extensionUntil", "2021-11-05", "extensionReason", LIVELY);
    province.does("prepareApplication", OTHER, "application", request);
    isText("mz-370000", opens("mz-370000", province.task("decideExtension", OTHER)));
  }

  @Test
  void whatACountyAppliesWith() {
    String city = "mz-" + CITY;
    TaskForm form = opens(city, province.task("assessOnSite", COUNTY));
    assertThat(form.root().locator("img[src=x], img[src='/x']").count()).isZero();
    assertThat(as(city).page().evaluate("() => window.hit === undefined")).isEqualTo(true);
    assertThat(dialogs).isEmpty();
  }

  @Test
  void whatAPageIsAskedFor() {
    Official visitor = anybody();
    visitor.page().onDialog(dialog -> dialogs.add(dialog.message()));
    visitor.goesTo("/public/objections?receipt=%3Cimg%20src=x%20onerror=window.hit=1%3E");
    assertThat(visitor.page().evaluate("() => window.hit === undefined")).isEqualTo(true);
    assertThat(visitor.page().locator("img[src=x]").count()).isZero();
    assertThat(dialogs).isEmpty();
  }
}

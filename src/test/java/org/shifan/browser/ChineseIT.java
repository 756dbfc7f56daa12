package org.shifan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shifan.Province;
import org.springframework.beans.factory.annotation.Autowired;

/** The four web apps speak Chinese, to administrators and to officials. */
class ChineseIT extends BrowserTest {

  private static final int PATIENCE = 15_000;
  private static final int WIDTH = 1366;
  private static final int HEIGHT = 768;
  private static final String LIXIA = "370102";
  private static final String COUNTY = "mz-" + LIXIA;
  private static final String COCKPIT = "cockpit/default/#";
  private static final String ADMIN = "admin/default/#";

  @Autowired private Province province;
  @Autowired private RepositoryService repository;
  @Autowired private RuntimeService runtime;
  @Autowired private TaskService tasks;

  private Set<String> ids;

  @BeforeEach
  void aCityHasStarted() {
    province.reset();
    province.roundIsOpen();
    province.cityStarts("370100");
    ids =
        repository.createProcessDefinitionQuery().list().stream()
            .map(ProcessDefinition::getKey)
            .collect(Collectors.toSet());
  }

  private Page isChinese(Official person, String address, String shot) {
    person.loads("/camunda/app/" + address);
    return isChinese(person, shot);
  }

  /** Keeps a picture as a laptop shows it, and fails on English words and on a gap in the head. */
  private Page isChinese(Official person, String shot) {
    Page page = person.page();
    page.setViewportSize(WIDTH, HEIGHT);
    settles(page);
    Path picture = Path.of("target", "screenshots", "zh-" + shot + ".png");
    page.screenshot(new Page.ScreenshotOptions().setPath(picture));
    assertThat(ScreenWords.english(page, ids)).as("English on the screen %s", shot).isEmpty();
    assertThat(page.locator(".ce-eol-banner")).isHidden();
    assertThat(page.evaluate("() => getComputedStyle(document.body).paddingTop")).isEqualTo("45px");
    return page;
  }

  /** A request that was broken off keeps the browser from ever being called idle: long enough. */
  private static void settles(Page page) {
    try {
      page.waitForLoadState(
          LoadState.NETWORKIDLE, new Page.WaitForLoadStateOptions().setTimeout(PATIENCE));
    } catch (TimeoutError e) {
      // what stands on the screen by now is looked at
    }
    page.waitForTimeout(800);
  }

  @Test
  void administratorsWatchInChinese() {
    Official admin = as("admin");
    isChinese(admin, COCKPIT + "/", "cockpit");
    assertThat(admin.page().locator("footer")).containsText("v7.24.0");
    Locator round = admin.page().locator(".round-overview");
    assertThat(round).containsText("济南市");
    assertThat(round).containsText("填报申报");
    assertThat(admin.page().locator("#engine-support")).containsText("再次核对");
    for (String page : List.of("processes", "decisions", "tasks", "repository", "batch")) {
      isChinese(admin, COCKPIT + "/" + page, "cockpit-" + page);
    }
    isChinese(admin, COCKPIT + "/process-definition/" + definition(), "cockpit-definition");
    String instance = task().getProcessInstanceId();
    isChinese(admin, COCKPIT + "/process-instance/" + instance + "/runtime", "cockpit-instance");
    for (String tab : List.of("故障", "人工任务", "作业")) {
      text(admin, tab).last().click();
      isChinese(admin, "cockpit-instance-" + tab);
    }
    assertThat(admin.page().locator(".ctn-tabbed-content, .tab-content").last())
        .containsText("2021年11月1日");
  }

  private String definition() {
    return repository
            .createProcessDefinitionQuery()
            .processDefinitionKey("application")
            .latestVersion()
            .singleResult()
            .getId()
        + "/runtime";
  }

  private org.camunda.bpm.engine.task.Task task() {
    return province.task("prepareApplication", LIXIA);
  }

  private static Locator text(Official person, String words) {
    return person.page().getByText(words, new Page.GetByTextOptions().setExact(true));
  }

  @Test
  void administratorsAdministerInChinese() {
    Official admin = as("admin");
    isChinese(admin, "welcome/default/", "welcome-admin");
    isChinese(admin, "tasklist/default/", "tasklist-admin");
    admin.loads("/camunda/app/tasklist/default/#/?task=" + task().getId());
    admin.page().locator("[cam-tasklist-task-meta] .followup-date").first().click();
    isChinese(admin, "tasklist-date");
    isChinese(admin, ADMIN + "/", "admin");
    for (String page : List.of("users", "user-create", "groups", "authorization", "system")) {
      isChinese(admin, ADMIN + "/" + page, "admin-" + page);
    }
    isChinese(admin, ADMIN + "/authorization?resource=4", "admin-authorization-group");
  }

  @Test
  void officialsWorkInChinese() {
    Official clerk = as(COUNTY);
    isChinese(clerk, "tasklist/default/", "tasklist");
    clerk.opens(task().getId());
    Page page = isChinese(clerk, "tasklist-task");
    assertThat(page).hasTitle("示范 待办任务");
    assertThat(page.locator("footer")).not().containsText("第");
    assertThat(page.locator("footer .version")).isHidden();
    assertThat(page.locator("[cam-tasklist-task-meta] .dates")).isHidden();

    isChinese(clerk, "welcome/default/", "welcome");
    text(clerk, "编辑资料").click();
    isChinese(clerk, "welcome-profile");
    assertThat(page.getByText("文档")).hasCount(0);
  }

  @Test
  void theFirstLookShowsLabelsAndNotTheirKeys() {
    Official newcomer = anybody();
    newcomer.logsIn("mz-370103");
    isChinese(newcomer, "tasklist/default/", "tasklist-first");
    assertThat(newcomer.page().locator("body")).containsText("截止日期");
    assertThat(newcomer.page().locator("[placeholder='筛选任务']")).isVisible();
  }

  @Test
  void whatTheEngineRefusesIsSaidInChinese() {
    Official clerk = as("mz-370104");
    String task = province.task("prepareApplication", "370104").getId();
    clerk.loads("/camunda/app/tasklist/default/#/?task=" + task);
    Locator claim =
        clerk
            .page()
            .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("领取").setExact(true));
    claim.waitFor();
    runtime.deleteProcessInstance(
        tasks.createTaskQuery().taskId(task).singleResult().getProcessInstanceId(), "test");
    claim.click();
    Locator error = clerk.page().locator(".notifications .alert:visible").first();
    assertThat(error).containsText("已经办结");
    isChinese(clerk, "tasklist-refused");

    clerk.loads("/camunda/app/tasklist/default/#/?task=" + task);
    clerk.page().reload();
    assertThat(error).containsText("已经办结");
    assertThat(error).not().containsText("<");
    assertThat(error).not().containsText("&lt;");
    isChinese(clerk, "tasklist-closed");
  }
}

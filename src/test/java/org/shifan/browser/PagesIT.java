package org.shifan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The system's own pages. */
class PagesIT extends BrowserTest {

  @Test
  void theLandingPageSaysWhoMayLogInAndWhatTimeItIs() {
    Official visitor = anybody();
    visitor.goesTo("/");
    visitor.shot("page-home");
    assertThat(visitor.page().locator("h1")).containsText("示范评选");
    assertThat(visitor.page().locator("[data-clock]")).containsText("2021年9月1日 09:");
    assertThat(visitor.page().locator("main")).containsText("mz-370102");
  }

  @Test
  void theLoginSaysWhenAPasswordIsWrong() {
    Official visitor = anybody();
    visitor.goesTo("/login");
    visitor.shot("page-login");
    visitor.page().fill("[name=username]", "mz-370102");
    visitor.page().fill("[name=password]", "wrong");
    visitor.page().locator("main button[type=submit]").click();
    assertThat(visitor.page().locator("[role=alert]")).containsText("不正确");
    visitor.shot("page-login-wrong");
  }

  @Test
  void everybodyIsLedToTheirDesk() {
    Map.of(
            "admin", "/camunda/app/cockpit/",
            "mz-370102", "/camunda/app/tasklist/",
            "expert-001", "/camunda/app/tasklist/")
        .forEach(
            (user, desk) -> {
              Official person = anybody();
              person.logsIn(user);
              person.page().waitForURL(url -> url.contains(desk));
              person.goesTo("/");
              person.shot("page-home-" + user);
              assertThat(person.page().locator(".doors .desk")).hasAttribute("href", desk);
              person.page().context().close();
            });
    Official designer = anybody();
    designer.logsIn("designer");
    assertThat(designer.page().locator(".doors .desk")).containsText("Camunda Modeler");
  }

  @Test
  void announcementsAreReadWithoutALogin() {
    Official visitor = anybody();
    visitor.goesTo("/public/revocations");
    visitor.shot("page-revocations");
    assertThat(visitor.page().locator("h1")).containsText("撤销公告");
  }

  @Test
  void theAdministratorMovesTheClockByItsForm() {
    Official admin = as("admin");
    admin.goesTo("/");
    Page page = admin.page();
    page.locator("[data-clock-form] [data-days='30']").click();
    assertThat(page.locator("[data-clock-answer]")).containsText("时钟已调到 2021年10月1日");
    assertThat(page.locator("[data-clock]")).containsText("2021年10月1日");
    page.fill("[data-clock-form] [name=now]", "2021-10-02T08:30");
    page.locator("[data-clock-form] button[type=submit]").click();
    assertThat(page.locator("[data-clock-answer]")).containsText("2021年10月2日 08:30");
    admin.shot("page-home-admin");
  }

  @Test
  void theAdministratorOpensAnInterventionAndEndsIt() {
    Official admin = as("admin");
    admin.goesTo("/interventions");
    Page page = admin.page();
    page.fill("[name=reason]", "历下区申报的截止定时器停住了，核对之后重试");
    page.fill("[name=minutes]", "30");
    admin.shot("page-interventions-none");
    page.locator("main form button").click();
    assertThat(page.locator("[role=status].notice")).containsText("干预已开启");
    assertThat(page.locator("main")).containsText("分钟");
    admin.shot("page-interventions-open");
    page.locator("main form button").click();
    assertThat(page.locator("[role=status].notice")).containsText("干预已结束");
    assertThat(page.locator("main")).containsText("由admin提前结束");
  }
}

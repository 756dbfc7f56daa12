package org.shifan.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;

/** A person before the browser, in Tasklist and on the pages. */
final class Official {

  private static final int PATIENCE = 20_000;

  private static final int TRIES = 3;
  private static final Locator.WaitForOptions GONE =
      new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED).setTimeout(20_000);

  private static final int WIDTH = 1366;
  private static final int HEIGHT = 900;
  private static final String HIDDEN =
      "() => Math.max(0, ...[...document.querySelectorAll('div, form')]"
          + ".filter(e => ['auto', 'scroll'].includes(getComputedStyle(e).overflowY))"
          + ".map(e => e.scrollHeight - e.clientHeight))";

  private final Page page;

  Official(Page page) {
    this.page = page;
    page.setDefaultTimeout(PATIENCE);
    page.setViewportSize(WIDTH, HEIGHT);
  }

  Page page() {
    return page;
  }

  void logsIn(String user) {
    page.navigate("/login");
    page.fill("[name=username]", user);
    page.fill("[name=password]", "demo");
    page.locator("main button[type=submit]").click();
    page.waitForURL(url -> !url.contains("/login"));
  }

  /** Goes to one of our own pages. */
  void goesTo(String address) {
    page.navigate(address);
    page.waitForLoadState();
  }

  /** Turns away from Tasklist, which asks for news all the time while it is open. */
  void leaves() {
    page.navigate("about:blank");
  }

  /** Opens a task in Tasklist and takes it where it is still the office's. */
  TaskForm opens(String task) {
    loads("/camunda/app/tasklist/default/#/?task=" + task);
    TaskForm form = new TaskForm(page);
    form.waitUntilShown();
    Locator claim = button("领取");
    if (claim.count() > 0 && claim.isVisible()) {
      claim.click();
      claim.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
      form.waitUntilShown();
    }
    return form;
  }

  /** Chooses a process in the dialog “发起流程”. */
  TaskForm starts(String process) {
    loads("/camunda/app/tasklist/default/");
    page.getByText("发起流程", new Page.GetByTextOptions().setExact(true)).first().click();
    page.locator(".modal-dialog")
        .getByText(process, new Locator.GetByTextOptions().setExact(true))
        .first()
        .click();
    TaskForm form = new TaskForm(page);
    form.waitUntilShown();
    return form;
  }

  /** Loads a web app, and once more where it does not come up, as a person would. */
  void loads(String address) {
    for (int again = 0; again < TRIES; again++) {
      page.navigate("about:blank");
      page.navigate(address);
      try {
        page.locator(".app-splash").waitFor(GONE);
        return;
      } catch (TimeoutError stillLoading) {
        System.err.println("The app did not come up, again: " + address);
      }
    }
  }

  /** Keeps the whole of what is shown in target/screenshots, though Tasklist scrolls inside. */
  void shot(String name) {
    page.mouse().move(0, 0);
    Object hidden = page.evaluate(HIDDEN);
    page.setViewportSize(WIDTH, HEIGHT + ((Number) hidden).intValue());
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target", "screenshots", name + ".png"))
            .setFullPage(true));
    page.setViewportSize(WIDTH, HEIGHT);
  }

  private Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}

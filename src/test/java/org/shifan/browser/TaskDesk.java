package org.shifan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.List;

/** What somebody sees of their desk in Tasklist, on a laptop and on a large screen. */
final class TaskDesk {

  private static final int[][] SCREENS = {{1366, 768}, {1920, 1080}};
  private static final String TABS = ".task-details .nav-tabs a";

  private final Page page;

  TaskDesk(Official official) {
    this.page = official.page();
  }

  /** The card of the first task in the list. */
  String card() {
    Locator left = page.locator(".tasks-list .desk-card .left").first();
    left.waitFor();
    return page.locator(".tasks-list .desk-card").first().innerText();
  }

  /** The head of the open task. */
  String head() {
    page.locator(".desk-head .due").waitFor();
    return page.locator(".task-details header").last().innerText();
  }

  /** The names of the tabs beside the form. */
  List<String> tabs() {
    return page.locator(TABS).allInnerTexts();
  }

  /** Goes to a tab by keyboard alone, waits for these words and keeps its picture. */
  void looksAt(String tab, String words) {
    goesTo(tab);
    assertThat(page.locator(".desk")).containsText(words);
    pictures("tab-" + tab);
  }

  /** Goes to the materials, which are a page in a frame. */
  void looksAtMaterials() {
    goesTo("材料");
    assertThat(page.locator("iframe.desk-frame[src*='/materials/tasks/']")).isVisible();
    pictures("tab-材料");
  }

  private void goesTo(String tab) {
    page.locator(TABS).first().focus();
    for (int step = tabs().indexOf(tab); step > 0; step--) {
      page.keyboard().press("ArrowRight");
    }
    page.keyboard().press(" ");
    assertThat(page.locator(".task-details .nav-tabs li.active")).containsText(tab);
  }

  /** Chooses a list by keyboard; how many tasks are in it. */
  int list(String name) {
    Locator filter = page.locator(".task-filter", new Page.LocatorOptions().setHasText(name));
    filter.locator("a").first().focus();
    page.keyboard().press(" ");
    Locator counter = filter.locator(".counter:visible");
    counter.waitFor();
    page.waitForTimeout(1_000);
    pictures("list-" + name);
    return Integer.parseInt(counter.innerText().replaceAll("\\D", ""));
  }

  /** Returns the task to the office. */
  void returns() {
    Locator button = page.locator("[cam-tasklist-task-meta] .unclaim");
    button.click();
    button.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    assertThat(page.locator("[cam-tasklist-task-meta] .claim")).isVisible();
  }

  /** Follows the link to what is done. */
  void goesToWhatIsDone() {
    page.locator("a[href='/desk/done']").first().click();
    page.waitForURL(url -> url.endsWith("/desk/done"));
    pictures("page-done");
  }

  private void pictures(String name) {
    for (int[] screen : SCREENS) {
      page.setViewportSize(screen[0], screen[1]);
      page.screenshot(
          new Page.ScreenshotOptions()
              .setPath(
                  Path.of("target", "screenshots", "desk-" + name + "-" + screen[0] + ".png")));
    }
    page.setViewportSize(SCREENS[0][0], SCREENS[0][1]);
  }
}

package org.shifan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What every form must look like: no warning of form-js, filled tables, Chinese words. */
final class FormLook {

  private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{3,}");

  /** Kinds of files, ids, and the words that form-js has built in. */
  private static final Set<String> KNOWN =
      Set.of(
          "docx", "doc", "pdf", "jpg", "png", "xlsx", "expert", "Select", "Search", "Add", "new");

  private FormLook() {}

  /** Opens the task, looks at its form and keeps a picture. */
  static TaskForm at(Official official, String task, String shot) {
    TaskForm form = official.opens(task);
    official.shot(shot);
    inspect(form);
    return form;
  }

  /** Fails where a form shows a warning, an empty table or a word that is not Chinese. */
  static void inspect(TaskForm form) {
    String text = form.text();
    assertThat(text).doesNotContain("⚠", "{{", "}}", "null", "undefined", "NaN", "Nothing to show");
    for (Locator table : form.root().locator(".fjs-table").all()) {
      assertThat(table.locator("tbody tr").count()).as("rows of a table").isPositive();
    }
    assertThat(
            ENGLISH.matcher(text).results().map(MatchResult::group).filter(w -> !KNOWN.contains(w)))
        .as("words that are not Chinese in: " + text)
        .isEmpty();
  }
}

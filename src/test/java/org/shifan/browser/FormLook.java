package org.shifan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What every form must look like: no warning of form-js, filled tables, Chinese words. */
final class FormLook {

  private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{3,}");

  /** Kinds of files. */
  private static final Set<String> KNOWN =
      Set.of("docx", "doc", "pdf", "jpg", "png", "xlsx", "xls", "txt", "Word");

  private FormLook() {}

  /** Opens the task, looks at its form and keeps a picture. */
  static TaskForm at(Official official, String task, String shot) {
    TaskForm form = official.opens(task);
    official.shot(shot);
    inspect(form);
    return form;
  }

  /** Fails where a form shows a warning, is wider than its place, or a word is not Chinese. */
  static void inspect(TaskForm form) {
    String text = form.text();
    assertThat(text).doesNotContain("⚠", "{{", "}}", "null", "undefined", "NaN");
    assertThat(form.root().evaluate("form => form.scrollWidth - form.clientWidth"))
        .as("pixels by which the form is too wide")
        .isEqualTo(0);
    List<String> words = new ArrayList<>(List.of(text));
    for (Locator field : form.root().locator("[placeholder]").all()) {
      words.add(field.getAttribute("placeholder"));
    }
    assertThat(words.stream().flatMap(FormLook::english))
        .as("words that are not Chinese in: " + words)
        .isEmpty();
  }

  private static Stream<String> english(String text) {
    return ENGLISH.matcher(text).results().map(MatchResult::group).filter(w -> !KNOWN.contains(w));
  }
}

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

  /** Clauses are cited by the programme's short name and a number. */
  private static final Pattern CLAUSE = Pattern.compile("[A-Z]{2,3}[0-9]+-[0-9]+");

  /** Kinds of files. */
  private static final Set<String> KNOWN =
      Set.of("docx", "doc", "pdf", "jpg", "png", "xlsx", "xls", "txt", "Word");

  /** Of a region or what is named after it, a day, a month, a quarter, a half of a year. */
  private static final Pattern CODE =
      Pattern.compile(
          "(?<![\\d.,-])(?:[1-6]\\d{3}00|[1-6]\\d{5}-\\d)(?![\\d.,-])"
              + "|(?<![\\d-])20\\d\\d-(?:\\d\\d|[qQhH]\\d)(?!\\d)");

  /**
   * What is chosen or told but cut off, a choice that shows nothing, words broken in a table, what
   * a field says of itself in a column too narrow for it.
   */
  private static final String UNREADABLE =
      """
      form => {
        const found = [];
        const note = (element, why) => found.push(why + ': ' + element.textContent.trim());
        form.querySelectorAll('.fjs-form-field-select').forEach((choice) => {
          const shown = choice.querySelector('.fjs-select-display, input.fjs-input');
          if (shown.scrollWidth > shown.clientWidth) note(choice, 'cut');
          if (choice.matches('.fjs-readonly') && !(shown.value ?? shown.textContent).trim()) {
            note(choice, 'empty');
          }
        });
        form.querySelectorAll('textarea[readonly], input[readonly]').forEach((told) => {
          if (told.scrollHeight > told.clientHeight + 2 || told.scrollWidth > told.clientWidth) {
            found.push('cut: ' + told.value);
          }
        });
        form.querySelectorAll('.fjs-table-td').forEach((cell) => {
          const line = parseFloat(getComputedStyle(cell).lineHeight) || 20;
          const length = cell.textContent.trim().length;
          const text = document.createRange();
          text.selectNodeContents(cell);
          const drawn = text.getBoundingClientRect().height / line;
          if (length <= 11 ? drawn > 1.5 : drawn > 2 && length / drawn < 6) note(cell, 'squeezed');
        });
        form.querySelectorAll('.fjs-form-field-description').forEach((said) => {
          const lines = said.clientHeight / (parseFloat(getComputedStyle(said).lineHeight) || 16);
          if (lines > 3.5 && said.textContent.length / lines < 12) note(said, 'squeezed');
        });
        form.querySelectorAll('.fjs-table-middle-container, .fjs-table-inner-container')
            .forEach((table) => {
              if (table.scrollWidth > table.clientWidth) note(table, 'wider than its place');
            });
        return found;
      }
      """;

  private FormLook() {}

  /** Opens the task, looks at its form and keeps a picture. */
  static TaskForm at(Official official, String task, String shot) {
    long f = System.nanoTime();
    TaskForm form = official.opens(task);
    Sitting.t("opens", f);
    f = System.nanoTime();
    official.shot(shot);
    Sitting.t("shot", f);
    f = System.nanoTime();
    inspect(form);
    Sitting.t("inspect", f);
    return form;
  }

  /** Fails where a form shows a warning, is wider than its place, or a word is not Chinese. */
  static void inspect(TaskForm form) {
    String text = form.text();
    assertThat(text).doesNotContain("⚠", "{{", "}}", "null", "undefined", "NaN");
    assertThat(CODE.matcher(withoutClauses(text)).results().map(MatchResult::group))
        .as("codes, periods and dates that no official would write so")
        .isEmpty();
    assertThat(form.root().evaluate(UNREADABLE)).as("what cannot be read").isEqualTo(List.of());
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
    return ENGLISH
        .matcher(withoutClauses(text))
        .results()
        .map(MatchResult::group)
        .filter(w -> !KNOWN.contains(w));
  }

  private static String withoutClauses(String text) {
    return CLAUSE.matcher(text).replaceAll("");
  }
}

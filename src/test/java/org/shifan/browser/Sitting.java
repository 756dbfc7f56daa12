package org.shifan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;

/** One form before one official: filled in by keyboard and mouse, field by field, and sent. */
final class Sitting {
  static void t(String what, long from) {
    System.err.println("T " + what + " " + (System.nanoTime() - from) / 1000000);
  }

  private final Official official;
  private final String task;
  private final TaskForm form;
  private final Kept kept;

  Sitting(Official official, String task, TaskForm form, Kept kept) {
    this.official = official;
    this.task = task;
    this.form = form;
    this.kept = kept;
  }

  /** Types into the only field, or the first, with this label. */
  Sitting types(String label, String value) {
    return types(label, 0, value);
  }

  /** Types into the field with this label in this row, from 0. */
  Sitting types(String label, int row, String value) {
    long f = System.nanoTime();
    form.types(form.fields(label).nth(row), value);
    t("types", f);
    return this;
  }

  /** Types a date, such as 2021/10/9, into the form's only field for one, or the first. */
  Sitting dates(String value) {
    return dates(0, value);
  }

  /** Types a date into this of the form's fields for one, from 0. */
  Sitting dates(int nth, String value) {
    Locator field = form.root().locator(".fjs-form-field-datetime input:not(.numInput)").nth(nth);
    form.types(field, value);
    field.press("Enter");
    return this;
  }

  /** Picks one of several answers. */
  Sitting picks(String option) {
    form.picks(option);
    return this;
  }

  /** Picks this answer where it is offered several times, counted from 0. */
  Sitting rates(String option, int nth) {
    form.root().getByText(option, new Locator.GetByTextOptions().setExact(true)).nth(nth).click();
    return this;
  }

  /** Ticks the box with these words in this row, from 0. */
  Sitting ticks(String label, int row) {
    form.fields(label).nth(row).check();
    return this;
  }

  /** Adds a row to the list with this heading. */
  Sitting adds(String list) {
    form.within(".fjs-form-field-grouplike", list)
        .last()
        .locator(".fjs-repeat-render-add")
        .last()
        .click();
    return this;
  }

  /** Chooses from the list of this row, from 0. */
  Sitting chooses(int row, String option) {
    return chooses(form.root().locator(".fjs-form-field-select").nth(row), option);
  }

  /** Chooses from what is under this label in this row, from 0. */
  Sitting chooses(String label, int row, String option) {
    return chooses(form.within(".fjs-form-field-select", label).nth(row), option);
  }

  /**
   * Chooses the first option that begins so; the list is opened, unless it was as the field before
   * it was left.
   */
  private Sitting chooses(Locator list, String option) {
    Locator options = list.locator(".fjs-dropdownlist-item");
    if (options.count() == 0) {
      list.locator(".fjs-input-group").click();
    }
    options.getByText(TaskForm.beginning(option)).first().click();
    return this;
  }

  /** Fails unless sending is refused with all these words and the field still shows what it did. */
  Sitting isRefused(String button, String label, String... words) {
    List<String> typed = form.fields(label).all().stream().map(Locator::inputValue).toList();
    String sentence = form.isRefused(button);
    assertThat(sentence).contains(words).doesNotContain("Cannot");
    assertThat(form.fields(label).all())
        .extracting(Locator::inputValue)
        .as("what was typed as %s", label)
        .containsExactlyElementsOf(typed)
        .isNotEmpty()
        .doesNotContain("");
    return this;
  }

  /** How many fields have this label. */
  int count(String label) {
    return form.fields(label).count();
  }

  /** Keeps a picture of the form as filled in, and looks at it. */
  Sitting shot(String name) {
    long f = System.nanoTime();
    official.shot(name);
    t("shot", f);
    f = System.nanoTime();
    FormLook.inspect(form);
    t("inspect", f);
    return this;
  }

  /** Sends the form with which a process is started. */
  void begins(String button) {
    form.sends(button);
    official.leaves();
  }

  /** Turns away from Tasklist with nothing sent. */
  void leaves() {
    official.leaves();
  }

  /** Sends the form, turns away from Tasklist and says what of it was kept. */
  Kept.Form sends(String button) {
    long f = System.nanoTime();
    form.sends(button);
    t("sends", f);
    f = System.nanoTime();
    official.leaves();
    t("leaves", f);
    f = System.nanoTime();
    var k = kept.of(task);
    t("kept", f);
    return k;
  }
}

package org.shifan.browser;

import com.microsoft.playwright.Locator;

/** One form before one official: filled in by keyboard and mouse, field by field, and sent. */
final class Sitting {

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
    form.types(form.fields(label).nth(row), value);
    return this;
  }

  /** Types a date, such as 2021/10/9, into the form's only field for one. */
  Sitting dates(String value) {
    Locator field = form.root().locator(".fjs-form-field-datetime input").first();
    form.types(field, value);
    field.press("Enter");
    return this;
  }

  /** Picks one of several answers. */
  Sitting picks(String option) {
    form.picks(option);
    return this;
  }

  /** Ticks the box with these words in this row, from 0. */
  Sitting ticks(String label, int row) {
    form.fields(label).nth(row).check();
    return this;
  }

  /** Chooses from the list of this row, from 0. */
  Sitting chooses(int row, String option) {
    Locator list = form.root().locator(".fjs-form-field-select").nth(row);
    list.locator(".fjs-input-group").click();
    list.locator(".fjs-dropdownlist-item")
        .getByText(option, new Locator.GetByTextOptions().setExact(true))
        .click();
    return this;
  }

  /** Keeps a picture of the form as filled in. */
  Sitting shot(String name) {
    official.shot(name);
    return this;
  }

  /** Sends the form, turns away from Tasklist and says what of it was kept. */
  Kept.Form sends(String button) {
    form.sends(button);
    official.leaves();
    return kept.of(task);
  }
}

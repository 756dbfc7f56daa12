package org.shifan.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.regex.Pattern;

/** A Camunda Form as it stands in Tasklist. */
final class TaskForm {

  private static final String FORM = ".fjs-form";

  private final Page page;

  TaskForm(Page page) {
    this.page = page;
  }

  /** Waits until the form is there and has come to rest. */
  void waitUntilShown() {
    page.waitForSelector(FORM);
    page.waitForSelector(FORM + " button[type=submit]");
    page.waitForTimeout(700);
  }

  Locator root() {
    return page.locator(FORM).last();
  }

  /** What the form says, as a person reads it. */
  String text() {
    return root().innerText();
  }

  /** The inputs with exactly this label, required or not, in their order. */
  Locator fields(String label) {
    return root().getByLabel(words(label)).and(page.locator("input, textarea"));
  }

  /** What is of this class and holds exactly this label, required or not. */
  Locator within(String selector, String label) {
    return root()
        .locator(selector)
        .filter(
            new Locator.FilterOptions()
                .setHas(
                    page.locator(".fjs-form-field-label")
                        .filter(new Locator.FilterOptions().setHasText(words(label)))));
  }

  /** What begins with these words. */
  static Pattern beginning(String words) {
    return Pattern.compile("^\\s*" + escaped(words));
  }

  private static Pattern words(String label) {
    return Pattern.compile(beginning(label) + "\\s*\\*?\\s*$");
  }

  /** As the browser's expressions have it, which know no quotes. */
  private static String escaped(String words) {
    return words.replaceAll("[\\W&&\\p{ASCII}]", "\\\\$0");
  }

  Locator field(String label) {
    return fields(label).first();
  }

  void types(String label, String value) {
    types(field(label), value);
  }

  /** As a person types: into the field, over what is there, and on. */
  void types(Locator field, String value) {
    field.click();
    page.keyboard().press("Control+A");
    page.keyboard().insertText(value);
    page.keyboard().press("Tab");
  }

  /** Types into a field and presses Enter at once, as who fills in many does. */
  void typesAndEnters(String label, String value) {
    field(label).click();
    page.keyboard().press("Control+A");
    page.keyboard().insertText(value);
    page.keyboard().press("Enter");
  }

  /** Types into a field, and ticks a box before the form has taken the text over. */
  void typesAndTicksAtOnce(String label, String value) {
    field(label)
        .evaluate(
            """
            (field, text) => {
              field.focus();
              field.value = text;
              field.dispatchEvent(new Event('input', {bubbles: true}));
              field.closest('form').querySelector('input[type=checkbox]').click();
              return new Promise((drawn) => setTimeout(drawn, 1000)).then(() => field.blur());
            }
            """,
            value);
  }

  /** Types into this field when another has just been left and the form is not drawn anew yet. */
  void typesRightAfter(String other, String label, String value) {
    field(label)
        .evaluate(
            """
            (field, [other, text]) => {
              const types = (into, letters) => {
                into.focus();
                into.value = letters;
                into.dispatchEvent(new Event('input', {bubbles: true}));
              };
              types(other, text);
              types(field, text);
              return new Promise((drawn) => setTimeout(drawn, 100)).then(() => field.blur());
            }
            """,
            List.of(field(other).elementHandle(), value));
  }

  String shows(String label) {
    return field(label).inputValue();
  }

  /** Waits until the line above the form says this of its draft. */
  void saysOfItsDraft(String words) {
    page.locator(".draft-line").filter(new Locator.FilterOptions().setHasText(words)).waitFor();
  }

  /** Presses a button of the line above the form. */
  void doesWithItsDraft(String button) {
    page.locator(".draft-line button")
        .filter(new Locator.FilterOptions().setHasText(button))
        .click();
  }

  /** Picks an option or ticks a box by its words. */
  void picks(String option) {
    root().getByText(option, new Locator.GetByTextOptions().setExact(true)).first().click();
  }

  /** Presses the form's own button and waits until Tasklist puts it away as accepted. */
  void sends(String button) {
    presses(button);
    root().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
  }

  /** Presses the form's own button, reads the sentence by which it is refused and closes it. */
  String isRefused(String button) {
    presses(button);
    Locator error = page.locator(".notifications .alert:visible").first();
    error.waitFor();
    String sentence = error.innerText();
    error.locator("button.close:visible").click();
    return sentence;
  }

  private void presses(String button) {
    root()
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button).setExact(true))
        .click();
  }
}

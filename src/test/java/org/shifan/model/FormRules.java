package org.shifan.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All that a form must keep to, so that it loses and changes nothing of what is typed. */
final class FormRules {

  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
  private static final Pattern SPOKEN = Pattern.compile("[a-z][A-Za-z0-9]*");
  private static final Pattern GENERATED = Pattern.compile("[A-Z].*|");
  private static final Pattern TYPED =
      Pattern.compile(
          "\\{\\{\\s*view\\.(?:report|nilReason|returned|reason|message|extensions|outcome|facts|statement"
              + "|text|questions)\\b");
  private static final Set<String> TEXTS = Set.of("textfield", "textarea");
  private static final Set<String> FORBIDDEN = Set.of("iframe", "filepicker", "script");
  private static final Set<String> DISPLAY =
      Set.of("text", "html", "table", "separator", "spacer", "image", "button", "group");

  static final List<ModelRule<FormFile>> ALL =
      List.of(
          new ModelRule<>("named as its file", FormRules::namedAsItsFile),
          new ModelRule<>("one JSON variable", FormRules::oneJsonVariable),
          new ModelRule<>("a submit button of its own", FormRules::aSubmitButtonOfItsOwn),
          new ModelRule<>("spoken ids, each once", FormRules::spokenIdsEachOnce),
          new ModelRule<>("keys each once in their object", FormRules::keysEachOnce),
          new ModelRule<>("labels are Chinese", FormRules::labelsAreChinese),
          new ModelRule<>("texts are limited", FormRules::textsAreLimited),
          new ModelRule<>("numbers are limited", FormRules::numbersAreLimited),
          new ModelRule<>("money is exact", FormRules::moneyIsExact),
          new ModelRule<>("no list drops rows", FormRules::noListDropsRows),
          new ModelRule<>("typed text is shown as text", FormRules::typedTextIsShownAsText),
          new ModelRule<>("nothing that Tasklist breaks", FormRules::nothingThatTasklistBreaks));

  private FormRules() {}

  /**
   * form-js takes what stands in a text component for markup, links and pictures of whoever typed
   * it included; in an html component it is escaped.
   */
  static List<String> typedTextIsShownAsText(FormFile form) {
    return form.top()
        .flatMap(FormFile::withInner)
        .filter(component -> type(component).equals("text"))
        .map(component -> component.path("text").asText())
        .filter(text -> TYPED.matcher(text).find())
        .map(text -> form.problem(text + ": what somebody typed belongs into an html component"))
        .toList();
  }

  static List<String> namedAsItsFile(FormFile form) {
    List<String> problems = new ArrayList<>();
    if (!form.toString().equals(form.id() + ".form")) {
      problems.add(form.problem(form.id() + ": expected the file's name as id"));
    }
    if (!"Camunda Platform".equals(form.json().path("executionPlatform").asText())
        || !"7.24.0".equals(form.json().path("executionPlatformVersion").asText())) {
      problems.add(form.problem(form.id() + ": expected Camunda Platform 7.24.0"));
    }
    return problems;
  }

  /** All fields are inside one group whose path is the variable. */
  static List<String> oneJsonVariable(FormFile form) {
    List<String> problems = new ArrayList<>();
    if (form.variables().size() != 1) {
      problems.add(form.problem(form.id() + ": expected one top group with the variable as path"));
    }
    form.top()
        .filter(component -> !component.hasNonNull("path"))
        .flatMap(FormFile::withInner)
        .filter(component -> !DISPLAY.contains(type(component)))
        .forEach(
            field -> problems.add(form.problem(field, "expected inside the variable's group")));
    return problems;
  }

  /** A list disables Tasklist's own button. */
  static List<String> aSubmitButtonOfItsOwn(FormFile form) {
    boolean there =
        form.components()
            .anyMatch(c -> "button".equals(type(c)) && "submit".equals(c.path("action").asText()));
    return there ? List.of() : List.of(form.problem(form.id() + ": expected a submit button"));
  }

  static List<String> spokenIdsEachOnce(FormFile form) {
    Set<String> seen = new HashSet<>();
    return form.components()
        .filter(c -> !seen.add(c.path("id").asText()) || !spoken(c))
        .map(c -> form.problem(c, "expected a spoken id, used once, and a camelCase key"))
        .toList();
  }

  private static boolean spoken(JsonNode component) {
    return !GENERATED.matcher(component.path("id").asText()).matches()
        && (!component.has("key") || SPOKEN.matcher(component.path("key").asText()).matches());
  }

  /** Of two fields with one key in the same object, one would overwrite the other. */
  static List<String> keysEachOnce(FormFile form) {
    List<String> problems = new ArrayList<>();
    Stream.concat(Stream.of(form.json()), form.components().filter(c -> c.hasNonNull("path")))
        .forEach(
            object -> {
              Set<String> seen = new HashSet<>();
              keyed(object)
                  .filter(c -> !seen.add(c.path("key").asText(c.path("path").asText())))
                  .forEach(c -> problems.add(form.problem(c, "expected a key used once")));
            });
    return problems;
  }

  /** What fills this object: groups without a path are seen through. */
  private static Stream<JsonNode> keyed(JsonNode object) {
    return FormFile.children(object)
        .flatMap(c -> c.hasNonNull("key") || c.hasNonNull("path") ? Stream.of(c) : keyed(c));
  }

  static List<String> labelsAreChinese(FormFile form) {
    return fields(form)
        .filter(field -> !CHINESE.matcher(label(field)).find())
        .map(field -> form.problem(field, "expected a label in Chinese"))
        .toList();
  }

  private static String label(JsonNode field) {
    return field.path("label").asText() + field.path("dateLabel").asText();
  }

  static List<String> textsAreLimited(FormFile form) {
    return fields(form)
        .filter(field -> TEXTS.contains(type(field)) && !field.path("readonly").asBoolean())
        .filter(field -> field.path("validate").path("maxLength").asInt() < 1)
        .map(field -> form.problem(field, "expected validate.maxLength"))
        .toList();
  }

  static List<String> numbersAreLimited(FormFile form) {
    return fields(form)
        .filter(field -> "number".equals(type(field)) && !field.path("readonly").asBoolean())
        .filter(field -> !field.path("validate").has("min") || !field.has("decimalDigits"))
        .map(field -> form.problem(field, "expected validate.min and decimalDigits"))
        .toList();
  }

  /** Yuan as text: a browser's number would round them. */
  static List<String> moneyIsExact(FormFile form) {
    return fields(form)
        .filter(field -> "number".equals(type(field)))
        .filter(field -> "元".equals(field.path("appearance").path("suffixAdorner").asText()))
        .filter(field -> !field.path("serializeToString").asBoolean())
        .map(field -> form.problem(field, "expected serializeToString"))
        .toList();
  }

  /** A collapsed list submits its first five rows only. */
  static List<String> noListDropsRows(FormFile form) {
    return form.components()
        .filter(component -> "dynamiclist".equals(type(component)))
        .filter(list -> !list.path("disableCollapse").asBoolean())
        .map(list -> form.problem(list, "expected disableCollapse"))
        .toList();
  }

  static List<String> nothingThatTasklistBreaks(FormFile form) {
    return form.components()
        .filter(c -> FORBIDDEN.contains(type(c)) || c.path("text").asText().contains("{{else"))
        .map(c -> form.problem(c, "Tasklist shows no iframe, file picker or {{else}}"))
        .toList();
  }

  private static Stream<JsonNode> fields(FormFile form) {
    return form.components()
        .filter(component -> component.has("key") && !DISPLAY.contains(type(component)));
  }

  private static String type(JsonNode component) {
    return component.path("type").asText();
  }
}

package org.shifan.guard.form;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The properties of each component that the guard was tested with. */
final class Properties {

  private static final Set<String> ALL =
      Set.of("type", "id", "layout", "conditional", "properties", "label");
  private static final Set<String> FIELD =
      with(ALL, "key", "description", "validate", "disabled", "readonly", "defaultValue");
  private static final Set<String> OPTIONS =
      with(FIELD, "values", "valuesKey", "valuesExpression", "searchable");
  private static final Set<String> BOX =
      with(ALL, "path", "components", "showOutline", "verticalAlignment");

  /** Component type to its properties. */
  static final Map<String, Set<String>> OF =
      Map.ofEntries(
          Map.entry("group", BOX),
          Map.entry(
              "dynamiclist",
              with(
                  BOX,
                  "isRepeating",
                  "allowAddRemove",
                  "defaultRepetitions",
                  "disableCollapse",
                  "nonCollapsedItems")),
          Map.entry("textfield", with(FIELD, "appearance")),
          Map.entry("textarea", FIELD),
          Map.entry(
              "number",
              with(FIELD, "appearance", "decimalDigits", "increment", "serializeToString")),
          Map.entry("select", OPTIONS),
          Map.entry("radio", OPTIONS),
          Map.entry("checklist", OPTIONS),
          Map.entry("checkbox", FIELD),
          Map.entry("datetime", with(FIELD, "subtype", "dateLabel", "disallowPassedDates")),
          Map.entry("table", with(ALL, "dataSource", "columns", "columnsExpression", "rowCount")),
          Map.entry("text", with(ALL, "text")),
          Map.entry("html", with(ALL, "content")),
          Map.entry("separator", ALL),
          Map.entry("spacer", with(ALL, "height")),
          Map.entry("button", with(ALL, "action")));

  /** Component type to its validations; a type not named has none but {@code required}. */
  static final Map<String, Set<String>> VALIDATIONS =
      Map.of(
          "textfield", Set.of("required", "minLength", "maxLength", "pattern", "validationType"),
          "textarea", Set.of("required", "minLength", "maxLength", "pattern"),
          "number", Set.of("required", "min", "max"));

  /** The properties of a form as a whole. */
  static final Set<String> FORM =
      Set.of(
          "$schema",
          "type",
          "id",
          "components",
          "schemaVersion",
          "executionPlatform",
          "executionPlatformVersion",
          "exporter",
          "versionTag",
          "properties");

  private Properties() {}

  private static Set<String> with(Set<String> some, String... more) {
    Set<String> all = new HashSet<>(some);
    all.addAll(Set.of(more));
    return Set.copyOf(all);
  }
}

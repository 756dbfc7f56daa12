package org.shifan.guard.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a component's properties must be like, beyond being known. */
final class ComponentRules {

  private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9]*");
  private static final Pattern ELSE = Pattern.compile("\\{\\{\\s*else\\s*}}");

  /** What runs, loads or sends something in the reader's browser, kept out of forms altogether. */
  private static final Pattern LIVELY =
      Pattern.compile(
          "<\\s*/?\\s*(?:script|iframe|frame|object|embed|applet|form|input|button|link|meta|base|style"
              + "|svg|math|img|image|video|audio|source|template)\\b"
              + "|\\bon[a-z]+\\s*=|(?:javascript|vbscript|data)\\s*:",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> RESERVED = Set.of("this", "parent", "i");

  private ComponentRules() {}

  static void check(JsonNode node, Spot spot) {
    condition(node, spot);
    switch (node.path("type").asText()) {
      case "group" -> path(node, spot, false);
      case "dynamiclist" -> list(node, spot);
      case "text", "html" -> display(node, spot);
      case "button" -> {
        if (!"submit".equals(node.path("action").asText("submit"))) {
          spot.refuse("action", "按钮只能是submit：reset会清空已填内容");
        }
      }
      case "table", "separator", "spacer" -> {}
      default -> FieldRules.check(node, spot);
    }
  }

  private static void condition(JsonNode node, Spot spot) {
    JsonNode conditional = node.path("conditional");
    conditional
        .fieldNames()
        .forEachRemaining(
            property -> {
              if (!"hide".equals(property)) {
                spot.refuse("conditional." + property, "只允许conditional.hide");
              }
            });
    JsonNode hide = conditional.path("hide");
    if (!Json.isEmpty(hide)) {
      expression(hide, "conditional.hide", spot);
    }
  }

  /** Refuses what is not a FEEL expression of the tested part. */
  static void expression(JsonNode node, String property, Spot spot) {
    if (!Feel.isExpression(node)) {
      spot.refuse(property, "应为以“=”开头的FEEL表达式");
      return;
    }
    FeelVocabulary.refuse(node.textValue()).ifPresent(reason -> spot.refuse(property, reason));
  }

  /** Refuses a key that is no plain name. */
  static void name(JsonNode node, String property, Spot spot) {
    String name = node.path(property).asText();
    if (!KEY.matcher(name).matches() || RESERVED.contains(name)) {
      spot.refuse(property, "应由英文字母和数字组成，且不是" + RESERVED + "，现为“" + name + "”");
    }
  }

  private static void path(JsonNode node, Spot spot, boolean needed) {
    if (needed || !node.path("path").asText().isEmpty()) {
      name(node, "path", spot);
    }
  }

  private static void list(JsonNode node, Spot spot) {
    path(node, spot, true);
    if (!node.path("disableCollapse").asBoolean()) {
      spot.refuse("disableCollapse", "应为true：折叠的列表提交时会丢失第5行以后的内容");
    }
    if (!node.path("isRepeating").asBoolean(true)) {
      spot.refuse("isRepeating", "应为true");
    }
    JsonNode rows = node.path("defaultRepetitions");
    if (!rows.isMissingNode() && (!rows.isInt() || rows.intValue() > RowList.MOST)) {
      spot.refuse("defaultRepetitions", "应为不超过" + RowList.MOST + "的整数");
    }
  }

  private static void display(JsonNode node, Spot spot) {
    for (String property : List.of("text", "content")) {
      if (ELSE.matcher(node.path(property).asText()).find()) {
        spot.refuse(property, "不支持{{else}}，请用两个条件相反的{{#if}}");
      }
      Matcher lively = LIVELY.matcher(node.path(property).asText());
      if (lively.find()) {
        spot.refuse(property, "“" + lively.group() + "”不在允许范围内：只能显示文字和表格");
      }
    }
  }
}

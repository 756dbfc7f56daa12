package org.shifan.guard.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Conditions must not rest on a field that may itself be hidden while they matter: the browser
 * keeps such a field's last value but does not send it, so that the server would decide otherwise.
 */
final class HideOrder {

  private HideOrder() {}

  static List<SchemaProblem> check(JsonNode form, String name) {
    Map<String, Set<JsonNode>> conditions = new HashMap<>();
    collect(form, Set.of(), conditions);
    List<SchemaProblem> problems = new ArrayList<>();
    Set<String> roots = new HashSet<>(Set.of("this", "parent"));
    roots(form, roots);
    compare(form, Set.of(), name, conditions, problems, roots);
    return problems;
  }

  /** The variables that the form itself fills. */
  private static void roots(JsonNode container, Set<String> found) {
    for (JsonNode node : container.path("components")) {
      String key = node.path("path").asText(node.path("key").asText());
      if (key.isEmpty()) {
        roots(node, found);
      } else {
        found.add(key);
      }
    }
  }

  private static Set<String> names(String expression, Set<String> roots) {
    Set<String> names = new HashSet<>();
    for (String path : Feel.paths(expression)) {
      List<String> steps = List.of(path.split("\\."));
      if (roots.contains(steps.get(0))) {
        names.addAll(steps);
      }
    }
    return names;
  }

  /** Key to the conditional components around the field, itself included. */
  private static void collect(
      JsonNode container, Set<JsonNode> around, Map<String, Set<JsonNode>> found) {
    for (JsonNode node : container.path("components")) {
      Set<JsonNode> own = with(around, node);
      String key = node.path("key").asText();
      if (!key.isEmpty()) {
        found.computeIfAbsent(key, k -> new HashSet<>()).addAll(own);
      }
      collect(node, own, found);
    }
  }

  private static void compare(
      JsonNode container,
      Set<JsonNode> around,
      String name,
      Map<String, Set<JsonNode>> found,
      List<SchemaProblem> problems,
      Set<String> roots) {
    for (JsonNode node : container.path("components")) {
      String place = name + " / " + node.path("path").asText(node.path("key").asText("?"));
      JsonNode hide = node.path("conditional").path("hide");
      if (Feel.isExpression(hide)) {
        for (String key : names(hide.textValue(), roots)) {
          if (!around.containsAll(found.getOrDefault(key, Set.of()))) {
            String reason = "条件依赖的“" + key + "”本身可能不显示，请改为直接依赖决定它的字段";
            problems.add(new SchemaProblem(place + " / conditional.hide", reason));
          }
        }
      }
      compare(node, with(around, node), place, found, problems, roots);
    }
  }

  private static Set<JsonNode> with(Set<JsonNode> around, JsonNode node) {
    if (Json.isEmpty(node.path("conditional").path("hide"))) {
      return around;
    }
    Set<JsonNode> all = new HashSet<>(around);
    all.add(node);
    return all;
  }
}

package org.shifan.guard.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.shifan.process.Unreadable;

/**
 * The part of form-js that the guard was tested with; a form that uses anything else is not
 * deployed, because it could not be guarded.
 */
public final class FormVocabulary {

  private FormVocabulary() {}

  /**
   * Looks at a form before it is deployed.
   *
   * @param json the content of a {@code .form} file
   * @return each place that is outside the vocabulary; empty if the form may be deployed
   */
  public static List<SchemaProblem> check(String json) {
    JsonNode form;
    try {
      form = Json.parse(json);
    } catch (JsonProcessingException e) {
      return List.of(new SchemaProblem("表单文件", "不是有效的JSON：" + Unreadable.at(e)));
    }
    List<SchemaProblem> problems = new ArrayList<>();
    String id = form.path("id").asText();
    Spot spot = new Spot(id.isEmpty() ? "表单" : id, problems);
    if (id.isEmpty() || !"default".equals(form.path("type").asText())) {
      spot.refuse("id", "应为form-js表单，type为default，并有id");
    }
    spot.known(form, Properties.FORM);
    components(form, spot, new HashSet<>());
    if (has(form, "type", "dynamiclist") && !has(form, "action", "submit")) {
      spot.refuse("dynamiclist", "含动态列表的表单应有action为submit的按钮，否则待办任务中的“办结”按钮失效");
    }
    problems.addAll(HideOrder.check(form, spot.name()));
    return problems;
  }

  static JsonNode read(String json) {
    try {
      return Json.parse(json);
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }

  private static boolean has(JsonNode form, String property, String value) {
    return form.findValues(property).stream().anyMatch(node -> value.equals(node.asText()));
  }

  /**
   * Checks what a container holds.
   *
   * @param keys the keys already taken in the JSON object that these components fill
   */
  private static void components(JsonNode container, Spot spot, Set<String> keys) {
    for (JsonNode node : container.path("components")) {
      String type = node.path("type").asText();
      Spot here = spot.inside(name(node));
      if (!Properties.OF.containsKey(type)) {
        here.refuse("type", "组件类型“" + type + "”不在允许范围内");
        continue;
      }
      here.known(node, Properties.OF.get(type));
      ComponentRules.check(node, here);
      String key = node.path("path").asText(node.path("key").asText());
      if (!key.isEmpty() && !keys.add(key)) {
        here.refuse("key", "同一层已有“" + key + "”");
      }
      boolean flat = "group".equals(type) && key.isEmpty();
      components(node, here, flat ? keys : new HashSet<>());
    }
  }

  private static String name(JsonNode node) {
    for (String property : List.of("key", "path", "id", "label")) {
      String name = node.path(property).asText();
      if (!name.isBlank()) {
        return name;
      }
    }
    return node.path("type").asText("?");
  }
}

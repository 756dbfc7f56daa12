package org.shifan.application;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shifan.process.Forms;

/** The application as a table of what was filled in, for those who judge it. */
final class ApplicationContent {

  private static final Map<String, String> LABELS = labels();

  private ApplicationContent() {}

  static List<Map<String, String>> rows(String form) {
    List<Map<String, String>> rows = new ArrayList<>();
    if (form != null) {
      ObjectNode content = Forms.read(form, ObjectNode.class);
      LABELS.forEach(
          (key, label) -> {
            if (content.hasNonNull(key) && !content.get(key).asText("-").isEmpty()) {
              rows.add(Map.of("item", label, "content", text(content.get(key))));
            }
          });
    }
    return rows;
  }

  private static String text(JsonNode node) {
    if (!node.isArray()) {
      return node.asText();
    }
    List<String> parts = new ArrayList<>();
    node.forEach(part -> parts.add(part.asText()));
    return String.join("；", parts);
  }

  private static Map<String, String> labels() {
    Map<String, String> labels = new LinkedHashMap<>();
    labels.put("contact", "联系人");
    labels.put("phone", "联系电话");
    labels.put("mechanism", "组织机制");
    labels.put("elderly", "60岁及以上老年人口（人）");
    labels.put("fields", "创新内容");
    labels.put("creation", "创建活动开展情况");
    labels.put("innovation", "主要创新举措");
    labels.put("effect", "实际成效");
    labels.put("promotion", "经验推广情况");
    return labels;
  }
}

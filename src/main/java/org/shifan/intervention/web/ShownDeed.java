package org.shifan.intervention.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shifan.calendar.Deadlines;
import org.shifan.intervention.Deed;
import org.shifan.process.Forms;

/**
 * A deed as the page shows it.
 *
 * @param about what it was done to
 * @param details from what to what
 */
record ShownDeed(String at, String actor, String what, String about, List<String> details) {

  /** What of the engine's fields is worth a line, and how it is called. */
  private static final Map<String, String> LABELS = labels();

  private static Map<String, String> labels() {
    Map<String, String> labels = new LinkedHashMap<>();
    labels.put("assignee", "办理人");
    labels.put("userId", "用户");
    labels.put("groupId", "单位");
    labels.put("retries", "重试次数");
    labels.put("duedate", "时间");
    labels.put("newDuedate", "时间");
    labels.put("dueDate", "期限");
    labels.put("failure", "失败原因");
    labels.put("deleteReason", "删除原因");
    labels.put("activityId", "环节");
    labels.put("messageName", "消息");
    labels.put("signalName", "信号");
    return labels;
  }

  static ShownDeed of(Deed deed) {
    JsonNode content = Forms.read(deed.content() == null ? "{}" : deed.content(), JsonNode.class);
    List<String> details = new ArrayList<>();
    content.path("changes").forEach(change -> details.add(change.asText()));
    named(content.path("before"), "原", details);
    named(content.path("given"), "", details);
    String whom = deed.onBehalfOf() == null ? "" : "（代" + deed.onBehalfOf() + "）";
    return new ShownDeed(
        Deadlines.format(deed.at().toInstant()),
        deed.actor() + whom,
        deed.what(),
        content.path("about").asText(deed.stream()),
        details);
  }

  private static void named(JsonNode fields, String prefix, List<String> details) {
    LABELS.forEach(
        (name, label) -> {
          if (fields.path(name).isTextual()) {
            details.add(prefix + label + "：" + fields.path(name).asText());
          }
        });
  }
}

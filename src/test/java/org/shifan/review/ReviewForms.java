package org.shifan.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The forms of the review as people send them. */
final class ReviewForms {

  private static final List<String> CRITERIA =
      List.of("policy", "system", "supply", "quality", "mechanism", "feature");

  private ReviewForms() {}

  static Map<String, Object> minutes(String kind, String heldOn) {
    return Map.of("kind", kind, "heldOn", heldOn, "participants", "张三", "findings", "运行良好");
  }

  static Map<String, Object> sheet(Object points, String reason) {
    List<Map<String, Object>> rows = new ArrayList<>();
    CRITERIA.forEach(criterion -> rows.add(row(criterion, points)));
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("rows", rows);
    form.put("remark", "有实效");
    if (reason != null) {
      form.put("reason", reason);
    }
    return form;
  }

  static Map<String, Object> row(String criterion, Object points) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("criterion", criterion);
    row.put("points", points);
    return row;
  }
}

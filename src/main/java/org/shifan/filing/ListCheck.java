package org.shifan.filing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.shifan.programme.FilingRules;
import org.shifan.programme.Refusal;

/**
 * How many rows a list of a filing has, and of what: “每个地州市推荐一个试点县” (XJ2015-09), “推荐3至5个典型经验”
 * (MCA39-02), all nine tasks (XJ2015-05).
 *
 * @param rule the list's rule
 * @param codes what its keys are taken from, with their names; empty where they are free
 * @param ever the same with what was among them when the form was opened and is no more: its row
 *     stands on the form, and cannot be taken out
 */
record ListCheck(FilingRules.ListRule rule, Map<String, String> codes, Map<String, String> ever) {

  /** The column in which a row that was added has its name. */
  private static final String NAME = "name";

  List<Refusal> check(Filled filled) {
    List<JsonNode> rows = filled.rows(rule.list());
    List<Refusal> refusals = new ArrayList<>();
    if (filled.nil()) {
      if (!rows.isEmpty()) {
        refusals.add(refusal("已说明无报送对象，“%s”不应再填写，现有%d行".formatted(rule.name(), rows.size())));
      }
      return refusals;
    }
    number(rows.size(), refusals);
    if (!rule.key().isEmpty()) {
      keys(rows, refusals);
    }
    return refusals;
  }

  private void number(int size, List<Refusal> refusals) {
    boolean many = rule.maximum() > 0 && size > rule.maximum();
    if (size < rule.minimum() || many) {
      refusals.add(refusal("“%s”应%s，现为%d个".formatted(rule.name(), bounds(), size)));
    }
  }

  private String bounds() {
    if (rule.maximum() == 0) {
      return "不少于" + rule.minimum() + "个";
    }
    return rule.minimum() == rule.maximum()
        ? "为" + rule.maximum() + "个"
        : "为" + rule.minimum() + "至" + rule.maximum() + "个";
  }

  private void keys(List<JsonNode> rows, List<Refusal> refusals) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < rows.size(); i++) {
      String key = Filled.text(rows.get(i), rule.key());
      String place = "“%s”第%d行".formatted(rule.name(), i + 1);
      if (key.isEmpty()) {
        refusals.add(refusal(place + (restricted() ? "没有选择" : "没有填写名称")));
      } else if (!seen.add(key)) {
        refusals.add(refusal(place + "与前面的行重复：" + named(key)));
      } else if (restricted() && !taken(key)) {
        refusals.add(refusal(place + "不在可选范围内：应为" + known() + "，现为" + key));
      } else if (added(key) && Filled.text(rows.get(i), NAME).isEmpty()) {
        refusals.add(refusal(place + "为自行增加的，没有填写名称"));
      }
    }
    if (rule.all()) {
      codes.keySet().stream()
          .filter(code -> !seen.contains(code))
          .forEach(code -> refusals.add(refusal("“%s”缺少：%s".formatted(rule.name(), named(code)))));
    }
  }

  /** A list that has a row for each key may have one for a key that is gone meanwhile. */
  private boolean taken(String key) {
    return codes.containsKey(key) || (rule.all() && ever.containsKey(key));
  }

  /** What is not of the source is known by its name only. */
  private boolean added(String key) {
    return !rule.source().isEmpty() && !taken(key);
  }

  private boolean restricted() {
    return !rule.source().isEmpty() && !rule.mayAdd();
  }

  private String known() {
    return codes.isEmpty()
        ? "（现无可选对象）"
        : codes.keySet().stream().map(this::named).collect(Collectors.joining("、"));
  }

  private String named(String code) {
    String name = ever.getOrDefault(code, codes.get(code));
    return name == null || name.equals(code) ? code : name + "（" + code + "）";
  }

  private Refusal refusal(String reason) {
    return new Refusal(rule.rule(), reason + "（" + rule.rule() + "）。");
  }
}

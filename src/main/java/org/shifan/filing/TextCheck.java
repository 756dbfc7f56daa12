package org.shifan.filing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.shifan.programme.Characters;
import org.shifan.programme.FilingRules;
import org.shifan.programme.Refusal;

/**
 * How long a text of a filing is, in 字数 as Word and WPS count it: “每篇字数不超过3000字” (MCA39-06).
 *
 * @param rule the text's rule
 */
record TextCheck(FilingRules.TextRule rule) {

  List<Refusal> check(Filled filled) {
    if (filled.nil()) {
      return List.of();
    }
    int dot = rule.field().indexOf('.');
    if (dot < 0) {
      return check("“" + rule.name() + "”", filled.text(rule.field()));
    }
    List<Refusal> refusals = new ArrayList<>();
    List<JsonNode> rows = filled.rows(rule.field().substring(0, dot));
    for (int i = 0; i < rows.size(); i++) {
      String text = Filled.text(rows.get(i), rule.field().substring(dot + 1));
      refusals.addAll(check("第%d行“%s”".formatted(i + 1, rule.name()), text));
    }
    return refusals;
  }

  private List<Refusal> check(String place, String text) {
    int count = Characters.count(text);
    boolean many = rule.maxCharacters() > 0 && count > rule.maxCharacters();
    if (!many && count >= rule.minCharacters()) {
      return List.of();
    }
    String reason =
        count == 0
            ? place + "没有填写" + demand()
            : "%s应%s，现为%d字".formatted(place, Bounds.characters(rule), count);
    return List.of(new Refusal(rule.rule(), "%s（%s）。".formatted(reason, rule.rule())));
  }

  /** What has only to be there is not asked for by its length. */
  private String demand() {
    return rule.minCharacters() > 1 ? "，应" + Bounds.characters(rule) : "";
  }
}

package org.shifan.review;

import java.util.Optional;
import org.shifan.programme.Refusal;
import org.shifan.programme.Refusals;

/**
 * An expert's declaration for a county.
 *
 * @param conflict whether there is a conflict of interest
 * @param reason which; needed where there is one
 */
record ConflictForm(Boolean conflict, String reason) {

  /**
   * Refuses a declaration that says neither yes nor no, or does not say why.
   *
   * @param rule the rule on fairness, such as SD64-15
   */
  Optional<Refusal> check(String rule) {
    if (conflict == null) {
      return Optional.of(Refusals.of(rule, "没有声明是否需要回避，应为“需要回避”或“无需回避”"));
    }
    if (conflict && Refusals.blank(reason)) {
      return Optional.of(Refusals.of(rule, "声明需要回避的，应写明回避事由"));
    }
    return Optional.empty();
  }
}

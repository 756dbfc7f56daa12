package org.shifan.invariant;

import java.util.List;

/**
 * An impossible state that was found.
 *
 * @param name the invariant's name
 * @param rule the rule it rests on
 * @param sentence the state, in Chinese
 * @param found what is in that state, by id
 */
public record Broken(String name, String rule, String sentence, List<String> found) {

  /** As the report says it. */
  public String text() {
    return sentence + "（" + rule + "，" + name + "）：" + String.join("、", found);
  }
}

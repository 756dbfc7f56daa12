package org.shifan.invariant;

import java.util.List;

/** A state that can never be, whatever was done; where it is found, something went wrong. */
abstract class Invariant {

  private final String rule;
  private final String name;
  private final String sentence;

  /**
   * A state that can never be.
   *
   * @param rule the rule it rests on, such as SD64-07; FLOW and AUDIT for the system's own
   * @param name its name, such as {@code quotaExceeded}
   * @param sentence the state, in Chinese
   */
  Invariant(String rule, String name, String sentence) {
    this.rule = rule;
    this.name = name;
    this.sentence = sentence;
  }

  final String name() {
    return name;
  }

  final String rule() {
    return rule;
  }

  final String sentence() {
    return sentence;
  }

  /** What is in that state, by id; nothing where all is well. */
  abstract List<String> broken();
}

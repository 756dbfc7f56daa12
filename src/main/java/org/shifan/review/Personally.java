package org.shifan.review;

import java.util.List;
import org.shifan.process.Actors;
import org.shifan.process.Refused;
import org.shifan.programme.Refusals;

/** What an expert declares or scores, nobody else does for them. */
final class Personally {

  private Personally() {}

  /**
   * Refuses whoever is logged in and is not this expert.
   *
   * @param rule the rule on fairness, such as SD64-15
   */
  static void by(String expert, String rule) {
    Actors.current()
        .filter(actor -> !actor.equals(expert))
        .ifPresent(
            actor -> {
              String sentence = "此项只能由专家%s本人办理，当前登录的是%s";
              throw new Refused(List.of(Refusals.of(rule, sentence, expert, actor)));
            });
  }
}

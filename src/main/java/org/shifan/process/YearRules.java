package org.shifan.process;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.shifan.programme.InvalidRules;
import org.shifan.programme.Rules;
import org.shifan.programme.RulesReader;

/**
 * A decision model's rules of one year, for checks of a whole set.
 *
 * @param model the decision model's name within its set
 * @param rules what is in force in the year
 */
public record YearRules(String model, Rules rules) {

  /**
   * The rules of every decision model of a set, in each of its years. A model that cannot be read
   * is left out: the check of the rules themselves refuses it.
   */
  public static List<YearRules> of(ModelSet set) {
    return set.names().stream()
        .filter(name -> name.endsWith(".dmn"))
        .flatMap(name -> readable(name, set.content(name)).stream())
        .toList();
  }

  private static List<YearRules> readable(String name, byte[] dmn) {
    try {
      RulesReader reader = RulesReader.of(new ByteArrayInputStream(dmn));
      return reader.years().stream()
          .map(reader::forYear)
          .map(rules -> new YearRules(name, rules))
          .toList();
    } catch (InvalidRules e) {
      return List.of();
    }
  }
}

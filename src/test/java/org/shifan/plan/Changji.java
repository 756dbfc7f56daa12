package org.shifan.plan;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.shifan.facts.FactFiles;
import org.shifan.programme.Rules;
import org.shifan.programme.RulesReader;
import org.shifan.region.Units;
import org.shifan.round.Round;

/** Changji's plan of 2021 as the shipped model has it, for tests of rules. */
final class Changji {

  static final String ROUND = "cj2021-2021";
  static final LocalDate MARCH = LocalDate.of(2021, 3, 31);
  static final LocalDate DECEMBER = LocalDate.of(2021, 12, 31);

  private Changji() {}

  static Rules rules() {
    return rules(Map.of());
  }

  /** The rules with other values in some cells, as FEEL, by the cell's id without {@code Cell}. */
  static Rules rules(Map<String, String> cells) {
    try {
      String model = Files.readString(Path.of("processes", "cj2021", "cj2021.dmn"));
      for (Map.Entry<String, String> cell : cells.entrySet()) {
        model =
            model.replaceFirst(
                "(id=\"" + cell.getKey() + "Cell\">\\s*<text>)[^<]*",
                "$1" + Matcher.quoteReplacement(cell.getValue()));
      }
      return RulesReader.of(new ByteArrayInputStream(model.getBytes(StandardCharsets.UTF_8)))
          .forYear(2021);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Plan plan() {
    return plan(Map.of());
  }

  /** The plan with other values in some cells of its model. */
  static Plan plan(Map<String, String> cells) {
    Rules rules = rules(cells);
    Round round =
        new Round(
            ROUND,
            "cj2021",
            "652301",
            2021,
            "deployment",
            0,
            null,
            "OPEN",
            OffsetDateTime.parse("2021-02-18T09:00:00+08:00"),
            "mz-652301",
            0);
    return new Plan(
        round, rules.plan(), rules.targets(), Units.from(new FactFiles("")).of("652301"));
  }

  static List<Part> parts(Plan plan) {
    return new Breakdown(ROUND, 2021, plan.rules(), plan.groups(), Map.of()).parts();
  }

  /** A unit's part of this code, nothing reported. */
  static Part part(Plan plan, String unit, String code) {
    return parts(plan).stream()
        .filter(p -> p.unit().equals(unit) && p.code().equals(code))
        .findFirst()
        .orElseThrow();
  }
}

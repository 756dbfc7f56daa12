package org.shifan.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sets the system beside the bare engine on the same models and database, in one run: only their
 * ratios say anything. Nothing about time is asserted; that nobody sees a conflict is.
 */
class RoundBench {

  private static final Path REPORT = Path.of("target", "bench.md");
  private static final Path STATEMENTS = Path.of("target", "bench-statements.md");

  @TempDir private Path home;
  private final List<String> lines = new ArrayList<>();
  private final List<String> statements = new ArrayList<>();
  private Map<String, List<String>> cities;

  @Test
  void theProvinceBesideTheBareEngine() throws IOException {
    try (BenchDatabase warmUp = BenchDatabase.memory()) {
      system(warmUp);
      bare(warmUp);
    }
    head();
    try (BenchDatabase h2 = BenchDatabase.h2(home)) {
      compare(h2);
    }
    try (BenchDatabase postgresql = BenchDatabase.postgresql()) {
      compare(postgresql);
    }
    Files.createDirectories(REPORT.getParent());
    Files.write(REPORT, lines);
    Files.write(STATEMENTS, statements);
    lines.forEach(System.out::println);
  }

  private void compare(BenchDatabase database) {
    List<Stage> bare = bare(database);
    List<Stage> system = system(database);
    for (int i = 0; i < bare.size(); i++) {
      row(database.name(), bare.get(i), system.get(i));
      differences(database.name(), bare.get(i), system.get(i));
    }
    assertThat(system).as("conflicts that users saw").allMatch(stage -> stage.conflicts() == 0);
  }

  private List<Stage> bare(BenchDatabase database) {
    try (BareSide side = new BareSide(database, cities)) {
      return stages(side);
    }
  }

  private List<Stage> system(BenchDatabase database) {
    try (SystemSide side = new SystemSide(database)) {
      cities = side.cities();
      return stages(side);
    }
  }

  private static List<Stage> stages(Side side) {
    List<Stage> stages = new ArrayList<>();
    side.toApplications();
    stages.add(Stage.measure("申报提交", side.prepared("prepareApplication"), side::apply));
    side.reaches("assessOnSite", 136);
    stages.add(Stage.measure("实地考察", side.prepared("assessOnSite"), side::visit));
    side.toScores();
    stages.add(Stage.measure("专家评分", side.prepared("score"), side::score));
    return stages;
  }

  private void head() {
    lines.add(
        "| database | stage | tasks | round trips: bare | system | ratio |"
            + " completions/s: bare | system | ratio | conflicts: bare | system |");
    lines.add("|---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
  }

  /** Which statements a completion makes more of, or less, than the bare engine's. */
  private void differences(String database, Stage bare, Stage system) {
    statements.add("\n## " + database + "，" + system.name() + "\n");
    statements.add("| statement | bare | system |");
    statements.add("|---|--:|--:|");
    Set<String> all = new TreeSet<>(bare.kinds().keySet());
    all.addAll(system.kinds().keySet());
    all.stream()
        .sorted(Comparator.comparingDouble((String kind) -> bare.each(kind) - system.each(kind)))
        .forEach(
            kind ->
                statements.add(
                    "| `%s` | %.2f | %.2f |".formatted(kind, bare.each(kind), system.each(kind))));
  }

  private void row(String database, Stage bare, Stage system) {
    lines.add(
        "| %s | %s | %d | %.1f | %.1f | %.2f | %.0f | %.0f | %.2f | %d | %d |"
            .formatted(
                database,
                system.name(),
                system.completions(),
                bare.tripsEach(),
                system.tripsEach(),
                system.tripsEach() / bare.tripsEach(),
                bare.aSecond(),
                system.aSecond(),
                system.aSecond() / bare.aSecond(),
                bare.conflicts(),
                system.conflicts()));
  }
}

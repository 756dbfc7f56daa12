package org.shifan.invariant;

import java.util.List;
import java.util.Map;
import org.shifan.programme.Rules;
import org.shifan.round.Round;
import org.shifan.round.Rounds;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An invariant whose bounds are in the rules that each round was opened with. */
abstract class RuledInvariant extends Invariant {

  private final Rounds rounds;
  private final JdbcClient jdbc;
  private final String table;
  private final String sql;

  /**
   * As a query for what breaks it in the round {@code :round}, with the bounds by name; for the
   * programmes that have the table.
   */
  RuledInvariant(
      Rounds rounds,
      JdbcClient jdbc,
      String table,
      String rule,
      String name,
      String sentence,
      String sql) {
    super(rule, name, sentence);
    this.rounds = rounds;
    this.jdbc = jdbc;
    this.table = table;
    this.sql = sql;
  }

  @Override
  final List<String> broken() {
    return rounds.all().stream().flatMap(round -> in(round, rounds.rules(round)).stream()).toList();
  }

  private List<String> in(Round round, Rules rules) {
    if (!rules.has(table)) {
      return List.of();
    }
    return jdbc.sql(sql)
        .param("round", round.id())
        .params(bounds(rules))
        .query(String.class)
        .list();
  }

  /** The bounds that the query asks for. */
  abstract Map<String, ?> bounds(Rules rules);
}

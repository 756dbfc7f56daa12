package org.shifan.invariant;

import java.util.Map;
import java.util.stream.Stream;
import org.shifan.programme.Rules;
import org.shifan.programme.Target;
import org.shifan.round.Rounds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** “比例达到50%以上” (CJ2021-10): of a target that is a share, no more is counted than there is. */
@Component
class ShareAboveAll extends RuledInvariant {

  /** No target has an empty code: a list in SQL has at least one member. */
  private static final String NONE = "";

  ShareAboveAll(Rounds rounds, JdbcClient jdbc) {
    super(
        rounds,
        jdbc,
        "targets",
        "CJ2021-10",
        "shareAboveAll",
        "比率的分子大于分母",
        "select round_id || '/' || target || '/' || unit from plan_figure"
            + " where round_id = :round and numerator > denominator and target in (:shares)");
  }

  @Override
  Map<String, ?> bounds(Rules rules) {
    Stream<String> shares = rules.targets().stream().filter(Target::share).map(Target::code);
    return Map.of("shares", Stream.concat(Stream.of(NONE), shares).toList());
  }
}

package org.shifan.invariant;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.shifan.filing.Filing;
import org.shifan.filing.Filings;
import org.shifan.filing.Filled;
import org.shifan.programme.FilingRules;
import org.shifan.programme.Rules;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/** The ranked series of what has been sent, with their rows (MCA126-08, -09). */
@Component
class Series {

  private final Rounds rounds;
  private final Filings filings;

  Series(Rounds rounds, Filings filings) {
    this.rounds = rounds;
    this.filings = filings;
  }

  /** A series of a filing with its rows. */
  record Sent(Filing filing, FilingRules.Series series, List<JsonNode> rows) {}

  /** The series that are so, by filing and code. */
  List<String> where(Predicate<Sent> broken) {
    return all()
        .filter(broken)
        .map(sent -> sent.filing().id() + "/" + sent.series().code())
        .toList();
  }

  /** All of them. */
  Stream<Sent> all() {
    return rounds.all().stream()
        .flatMap(
            round -> {
              Rules rules = rounds.rules(round);
              return rules.has("series")
                  ? rules.filings().series().stream().flatMap(one -> of(round.id(), one))
                  : Stream.empty();
            });
  }

  private Stream<Sent> of(String roundId, FilingRules.Series series) {
    return filings.ofRound(roundId, series.kind()).stream()
        .filter(filing -> filing.status().sent() && !nil(filing))
        .map(
            filing ->
                new Sent(
                    filing,
                    series,
                    Filled.of(filing.form()).rows(series.list()).stream()
                        .filter(row -> Filled.text(row, "series").equals(series.code()))
                        .toList()));
  }

  /** Whether the filer said that there is nothing to file. */
  private static boolean nil(Filing filing) {
    return Filled.of(filing.form()).form().path("nil").asBoolean(false);
  }
}

package org.shifan.filing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.shifan.programme.Rules;
import org.shifan.programme.Target;
import org.shifan.round.Rounds;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What the keys of a list may be: the codes of the fields or targets of the round's rules, what
 * another module contributes, or whom the filings are about that the filer has received.
 */
@Component
class KeySource {

  private final Rounds rounds;
  private final Filings filings;
  private final Subjects subjects;
  private final ObjectProvider<KeyContribution> others;

  KeySource(
      Rounds rounds, Filings filings, Subjects subjects, ObjectProvider<KeyContribution> others) {
    this.rounds = rounds;
    this.filings = filings;
    this.subjects = subjects;
    this.others = others;
  }

  /** The keys with their names, in their order; none where they are free. */
  Map<String, String> of(Filing filing, String source) {
    return keys(filing, source, KeyContribution::of);
  }

  /** The names of all keys that may ever have been filled in. */
  Map<String, String> names(Filing filing, String source) {
    return keys(filing, source, KeyContribution::names);
  }

  private Map<String, String> keys(
      Filing filing,
      String source,
      BiFunction<KeyContribution, Filing, Map<String, String>> contributed) {
    Map<String, String> codes = new LinkedHashMap<>();
    Rules rules = rounds.rules(filing.roundId());
    switch (source) {
      case "" -> {}
      case "fields" -> rules.fields().forEach(f -> codes.put(f.code(), f.name()));
      case "targets" -> rules.targets().forEach((Target t) -> codes.put(t.code(), t.name()));
      default ->
          codes.putAll(
              others
                  .orderedStream()
                  .filter(other -> other.source().equals(source))
                  .findFirst()
                  .map(other -> contributed.apply(other, filing))
                  .orElseGet(() -> received(filing, source)));
    }
    return codes;
  }

  private Map<String, String> received(Filing filing, String kind) {
    Map<String, String> codes = new LinkedHashMap<>();
    filings.ofRound(filing.roundId(), kind).stream()
        .filter(f -> f.status() == FilingStatus.RECEIVED)
        .filter(f -> Filing.offices(f.receivers()).contains(filing.filer()))
        .forEach(f -> codes.put(f.subject(), subjects.name(f)));
    return codes;
  }
}

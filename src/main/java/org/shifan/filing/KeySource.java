package org.shifan.filing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.shifan.programme.Rules;
import org.shifan.programme.Target;
import org.shifan.round.Rounds;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What the keys of a list may be: the codes of the fields or targets of the round's rules, what
 * another module contributes, or whom the filings are about that the filer has received or has
 * completed itself. Who has left the round is none of them any more.
 */
@Component
class KeySource {

  /** The sources that are tables of the rules, of codes and not of subjects. */
  private static final Set<String> OWN_TABLES = Set.of("fields", "targets");

  private final Rounds rounds;
  private final Filings filings;
  private final Subjects subjects;
  private final ObjectProvider<KeyContribution> others;
  private final Departed departed;

  KeySource(
      Rounds rounds,
      Filings filings,
      Subjects subjects,
      ObjectProvider<KeyContribution> others,
      Departed departed) {
    this.rounds = rounds;
    this.filings = filings;
    this.subjects = subjects;
    this.others = others;
    this.departed = departed;
  }

  /** The keys with their names, in their order; none where they are free. */
  Map<String, String> of(Filing filing, String source) {
    Map<String, String> keys = keys(filing, source, KeyContribution::of);
    if (!keys.isEmpty() && !OWN_TABLES.contains(source)) {
      departed.withdrawn(filing.roundId()).forEach(keys::remove);
    }
    return keys;
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

  /** Whether an office has a filing in hand: one that is sent to nobody stays with its filer. */
  private static boolean has(String office, Filing filing) {
    List<String> receivers = Filing.offices(filing.receivers());
    return receivers.isEmpty() ? filing.filer().equals(office) : receivers.contains(office);
  }

  private Map<String, String> received(Filing filing, String kind) {
    Map<String, String> codes = new LinkedHashMap<>();
    filings.ofRound(filing.roundId(), kind).stream()
        .filter(f -> f.status() == FilingStatus.RECEIVED)
        .filter(f -> has(filing.filer(), f))
        .forEach(f -> codes.put(f.subject(), subjects.name(f)));
    return codes;
  }
}

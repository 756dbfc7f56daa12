package org.shifan.filing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.shifan.calendar.Deadlines;
import org.shifan.programme.FilingRules;
import org.shifan.programme.Refusal;
import org.shifan.round.Rounds;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All that the round's rules demand of a filing when it is submitted. */
@Component
class SubmissionCheck {

  private final Rounds rounds;
  private final KeySource keys;
  private final ObjectProvider<FilingRule> others;
  private final Clock clock;

  SubmissionCheck(Rounds rounds, KeySource keys, ObjectProvider<FilingRule> others, Clock clock) {
    this.rounds = rounds;
    this.keys = keys;
    this.others = others;
    this.clock = clock;
  }

  List<Refusal> check(Filing filing, Filled filled) {
    FilingRules rules = rounds.rules(filing.roundId()).filings();
    List<Refusal> refusals = new ArrayList<>();
    if (filled.nil() && filled.nilReason().isEmpty()) {
      refusals.add(new Refusal(rules.kind(filing.kind()).rule(), "无报送对象的，应当说明理由"));
    }
    rules.lists(filing.kind()).forEach(list -> refusals.addAll(rows(filing, list).check(filled)));
    rules.texts(filing.kind()).forEach(text -> refusals.addAll(new TextCheck(text).check(filled)));
    refusals.addAll(days(filing, filled, rules));
    rules.series(filing.kind()).stream()
        .collect(Collectors.groupingBy(FilingRules.Series::list))
        .values()
        .forEach(series -> refusals.addAll(new SeriesCheck(series).check(filled)));
    others.orderedStream().forEach(rule -> refusals.addAll(rule.check(filing, filled)));
    return refusals;
  }

  private ListCheck rows(Filing filing, FilingRules.ListRule list) {
    String source = list.source();
    return new ListCheck(list, keys.of(filing, source), keys.names(filing, source));
  }

  private List<Refusal> days(Filing filing, Filled filled, FilingRules rules) {
    LocalDate opened = Deadlines.dateOf(rounds.require(filing.roundId()).openedAt().toInstant());
    LocalDate today = Deadlines.dateOf(clock.instant());
    return rules.days(filing.kind()).stream()
        .flatMap(day -> new DayCheck(day, opened, today).check(filled).stream())
        .toList();
  }
}

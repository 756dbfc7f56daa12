package org.shifan.delivery;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shifan.calendar.Deadlines;
import org.shifan.filing.Filing;
import org.shifan.filing.FilingRule;
import org.shifan.filing.FilingViewPart;
import org.shifan.filing.Filled;
import org.shifan.filing.Subjects;
import org.shifan.process.ChoiceWords;
import org.shifan.programme.NominationRules;
import org.shifan.programme.NominationRules.Delivery;
import org.shifan.programme.NominationRules.Mail;
import org.shifan.programme.Refusal;
import org.shifan.round.Round;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/** Has filings posted and mailed as the round's rules say, before they are submitted. */
@Component
class GoingOut implements FilingRule, FilingViewPart {

  private final Rounds rounds;
  private final Subjects subjects;
  private final Clock clock;

  GoingOut(Rounds rounds, Subjects subjects, Clock clock) {
    this.rounds = rounds;
    this.subjects = subjects;
    this.clock = clock;
  }

  @Override
  public List<Refusal> check(Filing filing, Filled filled) {
    Round round = rounds.require(filing.roundId());
    NominationRules rules = rounds.rules(round).nominations();
    List<Refusal> refusals =
        new ArrayList<>(posted(rules.deliveries(filing.kind()), round, filled));
    for (Mail mail : rules.mails(filing.kind())) {
      refusals.addAll(
          new MailRule(mail)
              .check(
                  subjects.name(filing),
                  filled.text("mailSubject"),
                  filled.text("mailSentOn"),
                  period(round, mail.step())));
    }
    return refusals;
  }

  private List<Refusal> posted(List<Delivery> deliveries, Round round, Filled filled) {
    List<Refusal> refusals = new ArrayList<>();
    deliveries.stream()
        .collect(Collectors.groupingBy(Delivery::list))
        .forEach(
            (list, receivers) ->
                refusals.addAll(
                    new PostRule(receivers)
                        .check(letters(filled, list), step -> period(round, step))));
    return refusals;
  }

  private static List<PostRule.Letter> letters(Filled filled, String list) {
    return filled.rows(list).stream()
        .map(
            row ->
                new PostRule.Letter(
                    Filled.text(row, "receiver"),
                    Filled.text(row, "postedOn"),
                    Filled.text(row, "trackingNo")))
        .toList();
  }

  private Period period(Round round, String step) {
    return new Period(
        Deadlines.dateOf(round.openedAt().toInstant()),
        rounds.rules(round).window(step).lastDay(round.year()),
        Deadlines.dateOf(clock.instant()));
  }

  @Override
  public void add(Filing filing, Map<String, Object> view) {
    NominationRules rules = rounds.rules(filing.roundId()).nominations();
    view.put("receivers", receivers(rules.deliveries(filing.kind())));
    rules
        .mails(filing.kind())
        .forEach(
            mail -> {
              view.put("mailSubject", mail.subjectOf(subjects.name(filing)));
              view.put("mail", "/api/filings/" + filing.id() + "/mail");
            });
  }

  /** Whom the letters of each list may go to. */
  private static Map<String, List<Map<String, String>>> receivers(List<Delivery> deliveries) {
    return deliveries.stream()
        .collect(
            Collectors.groupingBy(
                Delivery::list,
                Collectors.mapping(
                    to -> ChoiceWords.option(to.name(), to.receiver()), Collectors.toList())));
  }
}

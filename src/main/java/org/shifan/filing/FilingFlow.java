package org.shifan.filing;

import java.util.Date;
import java.util.List;
import org.shifan.process.ForModels;
import org.shifan.programme.FilingRules;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/** What models ask of filings. */
@Component("filings")
public class FilingFlow {

  /** A timer that is never reached: its scope ends before. */
  private static final int AFTER_THE_END = 1;

  private final Filings filings;
  private final FilingDates dates;
  private final Marking marking;
  private final Rounds rounds;

  FilingFlow(Filings filings, FilingDates dates, Marking marking, Rounds rounds) {
    this.filings = filings;
    this.dates = dates;
    this.marking = marking;
    this.rounds = rounds;
  }

  /** The id of a filing; the period is empty for what is filed once. */
  @ForModels
  public String id(String roundId, String kind, String subject, String period) {
    return Filings.id(roundId, kind, subject, period);
  }

  /** The form that a filing is filled in on, by the round's rules. */
  @ForModels
  public String form(String filingId) {
    return kind(filings.require(filingId)).form();
  }

  /** What officials call it. */
  @ForModels
  public String name(String filingId) {
    return kind(filings.require(filingId)).name();
  }

  /** When it is due: the task's due date. A correction is due when it closes. */
  @ForModels
  public Date due(String filingId) {
    Filing filing = filings.require(filingId);
    return Date.from(filing.correcting() ? filing.closes() : filing.dueAt().toInstant());
  }

  /** When it closes: the model's timer. */
  @ForModels
  public Date closes(String filingId) {
    return Date.from(filings.require(filingId).closes());
  }

  /** The offices that co-sign. */
  @ForModels
  public List<String> signers(String filingId) {
    return Filing.offices(filings.require(filingId).signers());
  }

  /** The offices that receive. */
  @ForModels
  public List<String> receivers(String filingId) {
    return Filing.offices(filings.require(filingId).receivers());
  }

  /** Whether one of those who sign has sent the present submission back. */
  @ForModels
  public boolean refused(String filingId) {
    return marking.returned(filings.require(filingId), Mark.Step.SIGN);
  }

  /** Whether one of those who receive has sent the present submission back. */
  @ForModels
  public boolean returned(String filingId) {
    return marking.returned(filings.require(filingId), Mark.Step.RECEIVE);
  }

  /** Whether the filer is to be reminded once more before it closes. */
  @ForModels
  public boolean remindsAgain(String filingId) {
    return dates.nextReminder(filings.require(filingId)).isPresent();
  }

  /** When the filer is reminded next; after the end where not again. */
  @ForModels
  public Date nextReminder(String filingId) {
    Filing filing = filings.require(filingId);
    return Date.from(
        dates.nextReminder(filing).orElseGet(() -> filing.closes().plusSeconds(AFTER_THE_END)));
  }

  /** Whom the received filings of a kind are about, by code. */
  @ForModels
  public List<String> received(String roundId, String kind) {
    return filings.ofRound(roundId, kind).stream()
        .filter(filing -> filing.status() == FilingStatus.RECEIVED)
        .map(Filing::subject)
        .toList();
  }

  /** Whether a filing of a kind was received. */
  @ForModels
  public boolean any(String roundId, String kind) {
    return !received(roundId, kind).isEmpty();
  }

  /** What the received filings of a kind name in a column of a list, in their order. */
  @ForModels
  public List<String> named(String roundId, String kind, String list, String column) {
    return filings.ofRound(roundId, kind).stream()
        .filter(filing -> filing.status() == FilingStatus.RECEIVED)
        .flatMap(filing -> Filled.of(filing.form()).rows(list).stream())
        .map(row -> Filled.text(row, column))
        .distinct()
        .toList();
  }

  private FilingRules.Kind kind(Filing filing) {
    return rounds.rules(filing.roundId()).filings().kind(filing.kind());
  }
}

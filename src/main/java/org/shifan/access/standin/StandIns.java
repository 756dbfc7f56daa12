package org.shifan.access.standin;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.shifan.access.OfficeNames;
import org.shifan.access.UserDirectory;
import org.shifan.audit.AuditTrail;
import org.shifan.audit.Entry;
import org.shifan.audit.Kind;
import org.shifan.calendar.Deadlines;
import org.shifan.process.Actors;
import org.shifan.process.Refused;
import org.shifan.programme.Refusal;
import org.shifan.programme.Refusals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Names stand-ins, and says whose offices an official has besides their own. */
@Service
public class StandIns {

  private final StandInRepository standIns;
  private final UserDirectory directory;
  private final AuditTrail audit;
  private final Clock clock;
  private final TransactionTemplate transaction;

  StandIns(
      StandInRepository standIns,
      UserDirectory directory,
      AuditTrail audit,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.transaction = new TransactionTemplate(transactions);
    this.standIns = standIns;
    this.directory = directory;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Names a stand-in; one after the other, each in a transaction of its own.
   *
   * @throws Refused with a sentence for each thing that is wrong
   */
  public synchronized StandIn name(String absent, String standIn, Instant from, Instant until) {
    return transaction.execute(status -> named(absent, standIn, from, until));
  }

  private StandIn named(String absent, String standIn, Instant from, Instant until) {
    StandInRule rule = new StandInRule(clock.instant());
    Refused.when(rule.check(person(absent), person(standIn), from, until));
    Refused.when(present(absent, standIn, from, until));
    long id =
        standIns.add(absent, standIn, at(from), at(until), Actors.current().orElse(null), now());
    StandIn named = require(id);
    audit.record(entry(named, "nameStandIn"));
    return named;
  }

  /** Of two for the same time the one that is ended would leave the other. */
  private Optional<Refusal> present(String absent, String standIn, Instant from, Instant until) {
    return all().stream()
        .filter(one -> one.endedAt() == null)
        .filter(one -> one.absent().equals(absent) && one.standIn().equals(standIn))
        .filter(one -> one.fromTime().toInstant().isBefore(until))
        .filter(one -> one.untilTime().toInstant().isAfter(from))
        .map(one -> Refusals.of("ACCESS", "%s，已经登记（编号%d），需要改变时间的请先结束", one.sentence(), one.id()))
        .findFirst();
  }

  /** Ends it before its time; one that has ended stays as it is. */
  @Transactional
  public void end(long id) {
    StandIn ended = require(id);
    standIns.end(id, now());
    audit.record(entry(ended, "endStandIn"));
  }

  private static Entry entry(StandIn standIn, String what) {
    return Entry.of(Kind.DECISION, Entry.ACCESS, what)
        .on(String.valueOf(standIn.id()))
        .because(standIn.sentence());
  }

  /**
   * The one with this id.
   *
   * @throws NoSuchElementException where there is none
   */
  public StandIn require(long id) {
    return standIns.find(id).orElseThrow(() -> new NoSuchElementException("没有编号为“" + id + "”的代办"));
  }

  /** All that were ever named, the newest first. */
  public List<StandIn> all() {
    return standIns.all();
  }

  /** The offices that somebody has as a stand-in at this moment, each with who is absent there. */
  public Map<String, String> offices(String standIn) {
    Map<String, String> absentByOffice = new LinkedHashMap<>();
    for (String absent : standIns.absentees(standIn, now())) {
      directory.offices(absent).stream()
          .filter(OfficeNames::official)
          .forEach(office -> absentByOffice.putIfAbsent(office, absent));
    }
    return absentByOffice;
  }

  private StandInRule.Person person(String id) {
    boolean known = directory.knows(id);
    return new StandInRule.Person(
        String.valueOf(id), known, known ? directory.offices(id) : List.of());
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atZone(Deadlines.BEIJING).toOffsetDateTime();
  }
}

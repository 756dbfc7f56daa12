package org.shifan.access.standin;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.shifan.access.OfficeNames;
import org.shifan.access.UserDirectory;
import org.shifan.audit.AuditTrail;
import org.shifan.audit.Entry;
import org.shifan.audit.Kind;
import org.shifan.calendar.Deadlines;
import org.shifan.process.Actors;
import org.shifan.process.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Names stand-ins, and says whose offices an official has besides their own. */
@Service
public class StandIns {

  private final StandInRepository standIns;
  private final UserDirectory directory;
  private final AuditTrail audit;
  private final Clock clock;

  StandIns(StandInRepository standIns, UserDirectory directory, AuditTrail audit, Clock clock) {
    this.standIns = standIns;
    this.directory = directory;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Names a stand-in.
   *
   * @throws Refused with a sentence for each thing that is wrong
   */
  @Transactional
  public StandIn name(String absent, String standIn, Instant from, Instant until) {
    StandInRule rule = new StandInRule(clock.instant());
    Refused.when(rule.check(person(absent), person(standIn), from, until));
    long id =
        standIns.add(absent, standIn, at(from), at(until), Actors.current().orElse(null), now());
    StandIn named = require(id);
    audit.record(entry(named, "nameStandIn"));
    return named;
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

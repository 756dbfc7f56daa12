package org.shifan.access.standin;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.shifan.calendar.Deadlines;
import org.shifan.process.Actors;
import org.shifan.process.Refused;
import org.shifan.process.SystemWork;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Names stand-ins, and says whose offices an official has besides their own. */
@Service
public class StandIns {

  private final StandInRepository standIns;
  private final IdentityService identity;
  private final SystemWork system;
  private final Clock clock;

  StandIns(
      StandInRepository standIns, @Lazy IdentityService identity, SystemWork system, Clock clock) {
    this.standIns = standIns;
    this.identity = identity;
    this.system = system;
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
    return require(id);
  }

  /** Ends it before its time; one that has ended stays as it is. */
  @Transactional
  public void end(long id) {
    standIns.end(require(id).id(), now());
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

  /** The offices that somebody has as a stand-in, at this moment. */
  public List<String> offices(String standIn) {
    return standIns.absentees(standIn, now()).stream()
        .flatMap(this::transferable)
        .distinct()
        .toList();
  }

  /** For whom somebody acts who works for this office, where it is not their own. */
  public Optional<String> absent(String standIn, String office) {
    if (memberships(standIn).contains(office)) {
      return Optional.empty();
    }
    return standIns.absentees(standIn, now()).stream()
        .filter(absent -> memberships(absent).contains(office))
        .findFirst();
  }

  private Stream<String> transferable(String absent) {
    return memberships(absent).stream().filter(StandInRule.Person::transferable);
  }

  private StandInRule.Person person(String id) {
    boolean known =
        id != null && system.done(() -> identity.createUserQuery().userId(id).count()) > 0;
    return new StandInRule.Person(String.valueOf(id), known, known ? memberships(id) : List.of());
  }

  private List<String> memberships(String user) {
    return system.done(() -> identity.createGroupQuery().groupMember(user).list()).stream()
        .map(Group::getId)
        .toList();
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atZone(Deadlines.BEIJING).toOffsetDateTime();
  }
}

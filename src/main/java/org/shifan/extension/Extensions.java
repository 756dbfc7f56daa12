package org.shifan.extension;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.shifan.audit.AuditTrail;
import org.shifan.audit.Entry;
import org.shifan.audit.Kind;
import org.shifan.calendar.Deadlines;
import org.shifan.calendar.WorkingDays;
import org.shifan.process.Actors;
import org.shifan.process.Refused;
import org.shifan.round.Rounds;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The extensions asked of the province and what they do to a window. */
@Component
public class Extensions {

  private final ExtensionRepository extensions;
  private final ObjectProvider<DeadlineOwner> owners;
  private final Rounds rounds;
  private final WorkingDays workingDays;
  private final Clock clock;
  private final AuditTrail audit;

  Extensions(
      ExtensionRepository extensions,
      ObjectProvider<DeadlineOwner> owners,
      Rounds rounds,
      WorkingDays workingDays,
      Clock clock,
      AuditTrail audit) {
    this.extensions = extensions;
    this.owners = owners;
    this.rounds = rounds;
    this.workingDays = workingDays;
    this.clock = clock;
    this.audit = audit;
  }

  /** Asks the province for a later deadline; refused after the deadline or without a reason. */
  public void ask(String ownerId, LocalDate until, String reason) {
    DeadlineOwner owner = owner(ownerId);
    Instant deadline = owner.deadline(ownerId);
    boolean pending = extensions.pending(ownerId).isPresent();
    Refused.when(
        new ExtensionRule(deadline, owner.latest(ownerId), pending)
            .refusals(until, reason, clock.instant()));
    extensions.ask(
        ownerId,
        until,
        reason,
        Actors.current().orElse(null),
        OffsetDateTime.now(clock),
        at(deadline),
        at(held(ownerId, deadline, clock.instant())));
  }

  /** When the window closes: its deadline, or later while an extension is pending. */
  public Instant closes(String ownerId, Instant deadline) {
    return extensions
        .pending(ownerId)
        .map(pending -> pending.holdUntil().toInstant())
        .filter(hold -> hold.isAfter(deadline))
        .orElse(deadline);
  }

  /** Ends a pending extension that nobody decided, because the window has closed or been used. */
  public void lapse(String ownerId) {
    extensions.pending(ownerId).ifPresent(this::lapse);
  }

  private void lapse(Extension pending) {
    extensions.end(pending, "LAPSED", null, null, OffsetDateTime.now(clock));
    audit.record(
        Entry.of(Kind.EXTENSION, pending.ownerId(), "lapse")
            .because("延期申请未经审查已失效")
            .under("SD64-06"));
  }

  /** What the owner has been told: each extension with its state. */
  public List<String> history(String ownerId) {
    return extensions.of(ownerId).stream().map(Extensions::line).toList();
  }

  Optional<Extension> pending(String ownerId) {
    return extensions.pending(ownerId);
  }

  /** Decides the pending extension and gives the deadline that is now in force. */
  Instant decide(String ownerId, boolean granted, String reason) {
    Extension pending =
        extensions
            .pending(ownerId)
            .orElseThrow(() -> new Refused("SD64-06", "该延期申请已经办结或已失效，无需再审查"));
    DeadlineOwner owner = owner(ownerId);
    if (granted) {
      owner.extend(ownerId, Deadlines.endOfDay(pending.askedUntil()));
    }
    extensions.end(
        pending,
        granted ? "GRANTED" : "REFUSED",
        reason,
        Actors.current().orElse(null),
        OffsetDateTime.now(clock));
    return owner.deadline(ownerId);
  }

  DeadlineOwner owner(String ownerId) {
    return owners.stream()
        .filter(owner -> owner.owns(ownerId))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no deadline owner for " + ownerId));
  }

  /** Until when a window is held for an extension that was asked at that time. */
  Instant held(String ownerId, Instant deadline, Instant asked) {
    int days = rounds.rules(owner(ownerId).roundOf(ownerId)).procedure().extensionHoldDays();
    Instant hold = workingDays.endOf(Deadlines.dateOf(asked), days);
    return hold.isAfter(deadline) ? hold : deadline;
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atZone(Deadlines.BEIJING).toOffsetDateTime();
  }

  private static String line(Extension e) {
    String state =
        switch (e.status()) {
          case "GRANTED" -> "已准予";
          case "REFUSED" -> "未准予";
          case "LAPSED" -> "已失效";
          default -> "审查中";
        };
    String why = e.decisionReason() == null ? "" : "（" + e.decisionReason() + "）";
    return "申请延期至" + Deadlines.format(e.askedUntil()) + "：" + state + why;
  }
}

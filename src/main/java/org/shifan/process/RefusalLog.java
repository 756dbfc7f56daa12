package org.shifan.process;

import jakarta.annotation.PreDestroy;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shifan.audit.AuditTrail;
import org.shifan.audit.Entry;
import org.shifan.audit.Kind;
import org.shifan.calendar.SettableClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Records every refusal in a transaction of its own, after what was refused has rolled back: in the
 * stream of what it was about, where that is known and somebody is logged in.
 */
@Component
public class RefusalLog {

  private static final Logger LOG = LoggerFactory.getLogger(RefusalLog.class);

  /** A round's, recommendation's or application's id within an address. */
  private static final Pattern BUSINESS_ID = Pattern.compile("\\b[a-z0-9]+-\\d{4}(?:-\\d{6})?\\b");

  private final AuditTrail audit;
  private final Strangers strangers;
  private final SettableClock clock;
  private final ThreadLocal<String> caller = new ThreadLocal<>();
  private final ThreadLocal<Boolean> recorded = ThreadLocal.withInitial(() -> false);

  RefusalLog(AuditTrail audit, Strangers strangers, SettableClock clock) {
    this.audit = audit;
    this.strangers = strangers;
    this.clock = clock;
  }

  /** Records each reason, once, with the present user and what was attempted. */
  public void record(Refused refused, String attempt) {
    record(refused, attempt, Attempt.end());
  }

  /**
   * Records a refusal that no rule gave: of a permission, a login, or a request nobody can read.
   */
  public void record(String rule, String reason, String attempt) {
    LOG.info("refused {}: {}", attempt, reason);
    keep(Entry.of(Kind.REFUSAL, streamIn(attempt), attempt).because(reason).under(rule));
  }

  /**
   * Begins to watch this thread: nothing has been recorded in its present request.
   *
   * @param address from where the request comes
   */
  public void watch(String address) {
    recorded.remove();
    caller.set(address);
  }

  /** The thread's request is over. */
  public void leave() {
    recorded.remove();
    caller.remove();
  }

  /** Whether a refusal was recorded in the present request. */
  public boolean recorded() {
    return recorded.get();
  }

  void record(Refused refused, String attempt, Optional<Attempt> known) {
    if (!refused.takeForRecord()) {
      return;
    }
    LOG.info("refused {}: {}", attempt, refused.getMessage());
    Entry entry =
        known
            .map(a -> Entry.of(Kind.REFUSAL, a.stream(), a.what()).on(a.subject()).by(a.office()))
            .orElseGet(() -> Entry.of(Kind.REFUSAL, streamIn(attempt), attempt));
    refused
        .refusals()
        .forEach(refusal -> keep(entry.because(refusal.reason()).under(refusal.rule())));
  }

  /** A refusal stays refused, whatever becomes of its record. */
  private void keep(Entry entry) {
    recorded.set(true);
    try {
      strangers.over(clock.realInstant()).ifPresent(this::counted);
      if (!stranger() || strangers.told(caller.get(), clock.realInstant())) {
        audit.recordApart(entry);
      }
    } catch (RuntimeException e) {
      LOG.error("the refusal of {} could not be recorded", entry.what(), e);
    }
  }

  /** A request without a login; what the system itself is refused has no address. */
  private boolean stranger() {
    return caller.get() != null && Actors.current().isEmpty();
  }

  private void counted(String summary) {
    audit.recordApart(
        Entry.of(Kind.REFUSAL, Entry.ACCESS, "strangers").because(summary).under("ACCESS"));
  }

  @PreDestroy
  void end() {
    strangers.summary().ifPresent(this::counted);
  }

  /** Strangers do not write into a business's stream, and nobody begins one by an address. */
  private String streamIn(String attempt) {
    Matcher id = BUSINESS_ID.matcher(attempt);
    return id.find() && Actors.current().isPresent() && audit.knows(id.group())
        ? id.group()
        : Entry.ACCESS;
  }
}

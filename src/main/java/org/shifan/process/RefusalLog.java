package org.shifan.process;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shifan.audit.AuditTrail;
import org.shifan.audit.Entry;
import org.shifan.audit.Kind;
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
  private final ThreadLocal<Boolean> recorded = ThreadLocal.withInitial(() -> false);

  RefusalLog(AuditTrail audit) {
    this.audit = audit;
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

  /** Begins to watch this thread: nothing has been recorded in its present request. */
  public void watch() {
    recorded.remove();
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
      audit.recordApart(entry);
    } catch (RuntimeException e) {
      LOG.error("the refusal of {} could not be recorded", entry.what(), e);
    }
  }

  /** Strangers do not write into a business's stream, and nobody begins one by an address. */
  private String streamIn(String attempt) {
    Matcher id = BUSINESS_ID.matcher(attempt);
    return id.find() && Actors.current().isPresent() && audit.knows(id.group())
        ? id.group()
        : Entry.ACCESS;
  }
}

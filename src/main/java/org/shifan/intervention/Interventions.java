package org.shifan.intervention;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.shifan.audit.AuditTrail;
import org.shifan.audit.Entry;
import org.shifan.audit.Kind;
import org.shifan.calendar.Deadlines;
import org.shifan.calendar.SettableClock;
import org.shifan.process.Actors;
import org.shifan.process.Forms;
import org.shifan.process.Refused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Opens and ends interventions and keeps what is done in them.
 *
 * <p>Their time is that of the real clock: it is a right over the system and not a deadline of a
 * programme, and whoever may move the demo's clock must not stretch their own right by it.
 *
 * <p>One whose time is up covers nothing from that instant on. Its end is put on record soon
 * afterwards; where the system was down at that moment, by whatever next looks at interventions.
 */
@Service
public class Interventions {

  /** What an administrator reads who has none. */
  public static final String NEEDED =
      "此操作会改变系统中的事项，管理员应先开启干预：在“管理员干预”页面（/interventions）写明理由和时长，"
          + "或者 POST /api/interventions（reason、minutes），再重新操作";

  private static final String OPENED = "openIntervention";
  private static final String ENDED = "endIntervention";
  private static final int SHOWN = 100;

  private final InterventionRepository repository;
  private final AuditTrail audit;
  private final SettableClock clock;
  private final InterventionRule rule;
  private final TransactionTemplate apart;

  Interventions(
      InterventionRepository repository,
      AuditTrail audit,
      SettableClock clock,
      PlatformTransactionManager transactions,
      @Value("${shifan.intervention.max-minutes:120}") int mostMinutes) {
    this.repository = repository;
    this.audit = audit;
    this.clock = clock;
    this.rule = new InterventionRule(mostMinutes);
    this.apart = new TransactionTemplate(transactions);
    apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** The longest time of one, in minutes. */
  public int mostMinutes() {
    return rule.mostMinutes();
  }

  /** This moment by the clock that interventions go by. */
  public Instant now() {
    return clock.realInstant().truncatedTo(ChronoUnit.MILLIS);
  }

  /**
   * Opens one for the administrator who is logged in.
   *
   * @param reason 5 to 500 characters
   * @param minutes from 1 to {@link #mostMinutes()}
   * @throws Refused with a sentence for each thing that is wrong, and where one is open already
   */
  @Transactional
  public Intervention open(String reason, Integer minutes) {
    Refused.when(rule.check(reason, minutes));
    lapse();
    String administrator = Actors.current().orElseThrow();
    openOf(administrator)
        .ifPresent(
            open -> {
              throw new Refused(
                  "ACCESS",
                  "您已有一次干预正在进行（理由：%s），至%s结束；需要另行开启的，请先结束这一次"
                      .formatted(open.reason(), Deadlines.format(open.endsAt().toInstant())));
            });
    OffsetDateTime now = at(now());
    Intervention opened =
        require(repository.add(administrator, reason.strip(), now, now.plusMinutes(minutes)));
    audit.record(
        entry(opened, OPENED)
            .with(Forms.text(Map.of("minutes", minutes, "endsAt", opened.endsAt()))));
    CompletableFuture.runAsync(
        this::lapse, CompletableFuture.delayedExecutor(minutes * 60L + 1, TimeUnit.SECONDS));
    return opened;
  }

  /** Ends it before its time; one that has ended stays as it is. */
  @Transactional
  public void end(long id) {
    lapse();
    Intervention ended = require(id);
    if (repository.end(id, at(now()), Actors.current().orElse(null))) {
      audit.record(entry(ended, ENDED));
    }
  }

  /** The one that covers what this administrator does now. */
  public Optional<Intervention> openOf(String administrator) {
    return repository.of(administrator).filter(one -> one.open(now()));
  }

  /** The newest, open and past, the newest first. */
  public List<Intervention> newest() {
    lapse();
    return repository.newest(SHOWN);
  }

  /**
   * The one with this id.
   *
   * @throws NoSuchElementException where there is none
   */
  public Intervention require(long id) {
    return repository
        .find(id)
        .orElseThrow(() -> new NoSuchElementException("没有编号为“" + id + "”的干预"));
  }

  /** What was done in it, the first first. */
  public List<Deed> deeds(Intervention intervention) {
    return audit.about(intervention.subject()).stream()
        .filter(record -> record.kind().equals(Kind.INTERVENTION.name()))
        .filter(record -> !record.what().equals(OPENED) && !record.what().equals(ENDED))
        .map(Deed::of)
        .toList();
  }

  /**
   * Takes a deed on record, with the present transaction.
   *
   * @param stream the business id that it is about; null where it is about none, or about several
   * @param office the office in whose place it is done, where the administrator stands in for
   *     somebody; or null
   * @param content what it was done to and how, as JSON; or null
   */
  public void record(
      Intervention intervention, String stream, String what, String office, String content) {
    audit.record(
        Entry.of(Kind.INTERVENTION, stream == null ? Entry.INTERVENTIONS : stream, what)
            .on(intervention.subject())
            .by(office)
            .because(intervention.reason())
            .with(content));
  }

  /** Puts the end of those on record whose time is up, in a transaction of its own. */
  private void lapse() {
    OffsetDateTime now = at(now());
    if (!repository.lapsed(now).isEmpty()) {
      apart.executeWithoutResult(status -> repository.lapsed(now).forEach(this::lapse));
    }
  }

  private void lapse(Intervention over) {
    if (repository.end(over.id(), over.endsAt(), null)) {
      audit.record(
          entry(over, ENDED)
              .because(
                  over.reason()
                      + "（时间已到，于"
                      + Deadlines.format(over.endsAt().toInstant())
                      + "自行结束）"));
    }
  }

  private static Entry entry(Intervention intervention, String what) {
    return Entry.of(Kind.INTERVENTION, Entry.INTERVENTIONS, what)
        .on(intervention.subject())
        .because(intervention.reason());
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atZone(Deadlines.BEIJING).toOffsetDateTime();
  }
}

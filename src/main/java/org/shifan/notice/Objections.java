package org.shifan.notice;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.MessageCorrelationResult;
import org.shifan.audit.AuditTrail;
import org.shifan.audit.Entry;
import org.shifan.audit.Kind;
import org.shifan.decision.Decided;
import org.shifan.process.Forms;
import org.shifan.process.Refused;
import org.shifan.process.SystemWork;
import org.shifan.process.Vars;
import org.shifan.programme.Names;
import org.shifan.programme.Refusal;
import org.shifan.programme.Refusals;
import org.shifan.region.Region;
import org.shifan.region.Regions;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the public objects to, and the answers (SD64-09 三(四), SD64-15 四(五)). */
@Service
public class Objections {

  /** The objection's number, in the scope of its own investigation. */
  static final Vars OBJECTION_ID = new Vars("objectionId");

  /** Whether the objection was found right, in the same scope. */
  static final Vars UPHELD = new Vars("upheld");

  private final Notices notices;
  private final ObjectionRepository objections;
  private final Decided decided;
  private final Regions regions;
  private final RuntimeService runtime;
  private final SystemWork system;
  private final Clock clock;
  private final AuditTrail audit;

  Objections(
      Notices notices,
      ObjectionRepository objections,
      Decided decided,
      Regions regions,
      @Lazy RuntimeService runtime,
      SystemWork system,
      Clock clock,
      AuditTrail audit) {
    this.notices = notices;
    this.objections = objections;
    this.decided = decided;
    this.regions = regions;
    this.runtime = runtime;
    this.system = system;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * Takes an objection to the round's last notice and starts its investigation. The notice's row is
   * locked: it closes before or after, never meanwhile.
   *
   * @return the receipt with which the objector asks for the answer
   * @throws Refused where there is no notice, outside it, or where the objection cannot be looked
   *     into or answered
   */
  @Transactional
  public String file(String roundId, Objection objection) {
    return notices
        .last(roundId)
        .map(notice -> file(notices.lock(notice.id()), objection))
        .orElseThrow(() -> new Refused(List.of(Refusals.of("SD64-09", "本轮评选尚未公示，公示后才能提出异议"))));
  }

  private String file(PublicNotice notice, Objection objection) {
    Refused.when(rule(notice).check(objection, clock.instant()));
    if (notice.status() != NoticeStatus.OPEN) {
      throw new Refused(List.of(Refusals.of("SD64-09", "公示已经结束，不能再提出异议")));
    }
    Refused.when(repeated(notice, objection));
    String receipt = Receipts.next();
    long id = objections.add(notice.id(), objection, receipt);
    audit.record(filed(notice, objection, id));
    system.done(() -> investigate(notice, objection.county(), id));
    return receipt;
  }

  /** The same words sent twice, or replayed, open one investigation. */
  private Optional<Refusal> repeated(PublicNotice notice, Objection objection) {
    return objections.on(notice.id(), objection.county()).stream()
        .filter(filed -> filed.says(objection))
        .findFirst()
        .map(same -> Refusals.of("SD64-09", "内容相同的异议已经收到，不重复受理，请凭原回执编号查询答复"));
  }

  /** What was objected; who objected is personal and stays out of what can never be deleted. */
  private static Entry filed(PublicNotice notice, Objection objection, long id) {
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("ground", objection.ground());
    content.put("evidence", objection.evidence());
    return Entry.of(Kind.OBJECTION, notice.roundId() + "-" + objection.county(), "objection")
        .on(notice.id() + "/" + id)
        .under("SD64-09")
        .with(Forms.text(content));
  }

  private MessageCorrelationResult investigate(PublicNotice notice, String county, long id) {
    return runtime
        .createMessageCorrelation("objectionReceived")
        .processInstanceId(notice.processInstanceId())
        .setVariablesToTriggeredScope(
            Map.of(OBJECTION_ID.name(), id, Vars.COUNTY.name(), county, UPHELD.name(), false))
        .correlateWithResult();
  }

  private ObjectionRule rule(PublicNotice notice) {
    Set<String> standing =
        decided.standing(notice.roundId()).stream()
            .map(Decided.Selected::county)
            .collect(Collectors.toSet());
    standing.retainAll(notices.counties(notice.id()));
    return new ObjectionRule(
        standing,
        notice.publishedAt().toInstant(),
        notice.endsAt().toInstant(),
        new Names(code -> regions.find(code).map(Region::name)));
  }

  /** The objection with this receipt, if there is one. */
  public Optional<FiledObjection> find(String receipt) {
    return objections.find(receipt);
  }

  /**
   * The objection with this receipt.
   *
   * @throws NoSuchElementException where there is none
   */
  public FiledObjection require(String receipt) {
    return find(receipt).orElseThrow(() -> new NoSuchElementException("没有这个回执编号的异议，请核对回执编号"));
  }
}

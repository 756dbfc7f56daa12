package org.shifan.revocation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shifan.award.Yuan;
import org.shifan.calendar.Deadlines;
import org.shifan.region.Regions;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/** What the forms of a revocation show beside their fields. */
@Component
class RevocationViews {

  /** A part that came back, as a table shows it. */
  record PartLine(String recoveredOn, String amount) {}

  private final Rounds rounds;
  private final Regions regions;
  private final Recognition recognition;
  private final Recoveries recoveries;

  RevocationViews(Rounds rounds, Regions regions, Recognition recognition, Recoveries recoveries) {
    this.rounds = rounds;
    this.regions = regions;
    this.recognition = recognition;
    this.recoveries = recoveries;
  }

  /** The charge, the hearing, and what is at stake. */
  Map<String, Object> of(Revocation revocation) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("county", regions.fullName(revocation.county()));
    view.put("round", rounds.require(revocation.roundId()).year() + "年度评选");
    view.put("facts", revocation.facts());
    view.put("chargedAt", Deadlines.format(revocation.chargedAt().toInstant()));
    view.put("hearingUntil", Deadlines.format(revocation.hearingUntil().toInstant()));
    view.put("statement", statement(revocation));
    view.put("stage", recognition.exists(revocation.applicationId()) ? "已认定" : "评选中，尚未认定");
    view.put("outstanding", Yuan.grouped(recoveries.outstanding(revocation)));
    view.put("parts", parts(revocation));
    return view;
  }

  private List<PartLine> parts(Revocation revocation) {
    return recoveries.of(revocation.processId()).stream()
        .map(p -> new PartLine(Deadlines.format(p.recoveredOn()), Yuan.grouped(p.amount())))
        .toList();
  }

  private static String statement(Revocation revocation) {
    if (revocation.statement() != null) {
      return revocation.statement();
    }
    return revocation.heardAt() == null ? "（尚在陈述期内）" : "（逾期未提交陈述和申辩）";
  }
}

package org.shifan.invariant;

import java.util.List;
import org.springframework.stereotype.Component;

/** Periodic reports and what was done where they were missed. */
@Component
class SupervisionInvariants implements Catalogue {

  private final Queries that;

  SupervisionInvariants(Queries that) {
    this.that = that;
  }

  @Override
  public List<Invariant> all() {
    return List.of(
        that.none(
            "XJ2015-13",
            "missedThoughSentInTime",
            "报告在到期前已经报送，却登记为缺报",
            "select k.filing_id from supervision_look k join filing f on f.id = k.filing_id"
                + " where k.missed and f.sent_at < f.due_at"),
        that.none(
            "XJ2015-14",
            "measuredThoughNotMissed",
            "没有缺报的报告却有处置",
            "select m.filing_id from supervision_measure m where not exists (select 1 from"
                + " supervision_look k where k.filing_id = m.filing_id and k.missed)"),
        that.none(
            "XJ2015-14",
            "withdrawnWithoutMeasure",
            "没有到研究是否退出的程度，却作出了决定",
            "select d.filing_id from supervision_decision d where not exists (select 1 from"
                + " supervision_measure m where m.filing_id = d.filing_id"
                + " and m.measure = 'decide')"),
        that.none(
            "XJ2015-14",
            "stillReportingThoughWithdrawn",
            "已经退出，却还有没有办结的报告",
            "select f.id from filing f where f.status in ('OPEN', 'SIGNING', 'SENT') and exists (select 1"
                + " from supervision_decision d join filing g on g.id = d.filing_id"
                + " where g.round_id = f.round_id and g.kind = f.kind and g.subject = f.subject"
                + " and d.decision = 'withdraw')"),
        that.none(
            "XJ2015-13",
            "copyBeforeReceipt",
            "报告尚未接收就已阅办抄送件",
            "select c.filing_id from supervision_copy c join filing f on f.id = c.filing_id"
                + " where f.status <> 'RECEIVED'"));
  }
}

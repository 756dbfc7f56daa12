package org.shifan.invariant;

import java.util.List;
import org.springframework.stereotype.Component;

/** The award money. */
@Component
class AwardInvariants implements Catalogue {

  private final Queries that;

  AwardInvariants(Queries that) {
    this.that = that;
  }

  @Override
  public List<Invariant> all() {
    return List.of(
        that.none(
            "SD64-10",
            "awardsAboveBudget",
            "核定的奖励资金合计超过了本轮预算",
            "select w.round_id from award_run w join award_row r on r.run_id = w.id"
                + " where w.status in ('CONFIRMED', 'PUBLISHED') group by w.id, w.round_id, w.budget"
                + " having sum(r.total) > w.budget"),
        that.none(
            "SD64-10",
            "awardsDoNotAddUp",
            "奖励资金各行之和与合计不符",
            "select w.round_id || '/' || w.run_no from award_run w join award_row r"
                + " on r.run_id = w.id group by w.id, w.round_id, w.run_no, w.total"
                + " having sum(r.total) <> w.total or sum(r.base) + sum(r.extra) <> w.total"),
        that.none(
            "SD64-10",
            "awardedWithoutRecognition",
            "没有认定就核定了奖励",
            "select r.application_id from award_row r where r.status = 'CONFIRMED' and not exists"
                + " (select 1 from recognition g where g.application_id = r.application_id)"),
        that.none(
            "SD64-15",
            "awardedDespiteRevocation",
            "认定已经撤销，奖励却没有取消",
            "select r.application_id from award_row r join award_run w on w.id = r.run_id"
                + " join recognition g on g.application_id = r.application_id"
                + " where r.status = 'CONFIRMED' and g.revoked_on is not null"),
        that.none(
            "SD64-10",
            "paidOtherThanAwarded",
            "拨付的金额与核定的奖励不符",
            "select p.application_id from payment p where not exists (select 1 from award_row r"
                + " join award_run w on w.id = r.run_id where r.application_id = p.application_id"
                + " and w.status = 'PUBLISHED' and r.total = p.amount)"),
        that.none(
            "SD64-12",
            "usedMoreThanPaid",
            "报告使用的金额累计超过了已拨付的金额",
            "select d.application_id from use_document d left join payment p"
                + " on p.application_id = d.application_id where d.kind = 'REPORT'"
                + " group by d.application_id, p.amount having sum(d.total) > coalesce(p.amount, 0)"));
  }
}

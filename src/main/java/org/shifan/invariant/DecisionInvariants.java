package org.shifan.invariant;

import java.util.List;
import org.springframework.stereotype.Component;

/** Notices, objections, recognitions and revocations. */
@Component
class DecisionInvariants implements Catalogue {

  private final Queries that;

  DecisionInvariants(Queries that) {
    this.that = that;
  }

  @Override
  public List<Invariant> all() {
    return List.of(
        that.none(
            "SD64-09",
            "recognisedWithoutNotice",
            "没有经公示期满就认定了",
            "select r.application_id from recognition r where not exists"
                + " (select 1 from notice_county c join public_notice n on n.id = c.notice_id"
                + " where c.county = r.county and n.round_id = r.round_id"
                + " and n.status = 'CLOSED')"),
        that.none(
            "SD64-09",
            "noticedTwice",
            "一个县（市、区）在一轮中公示了两次",
            "select n.round_id || '-' || c.county from notice_county c join public_notice n"
                + " on n.id = c.notice_id group by n.round_id, c.county having count(*) > 1"),
        that.none(
            "SD64-09",
            "objectionForgotten",
            "公示流程已经结束，异议却没有答复",
            "select o.notice_id || '/' || o.id from objection o join public_notice n"
                + " on n.id = o.notice_id where o.status = 'OPEN' and not exists"
                + " (select 1 from ACT_RU_EXECUTION e where e.ID_ = n.process_instance_id)"),
        that.none(
            "SD64-09",
            "recognisedDespiteRemoval",
            "异议成立、已经移出名单，却认定了",
            "select r.application_id from recognition r join removal m"
                + " on m.round_id = r.round_id and m.county = r.county"),
        that.none(
            "SD64-07",
            "recognisedWithoutRecommendation",
            "没有经市级推荐就认定了",
            "select r.application_id from recognition r join application a"
                + " on a.id = r.application_id where not exists (select 1 from ranking_row k"
                + " where k.recommendation_id = a.recommendation_id and k.county = a.county"
                + " and k.recommended)"),
        that.none(
            "SD64-15",
            "recognisedDespiteDisqualification",
            "已经取消资格，认定却没有撤销",
            "select r.application_id from recognition r join application a"
                + " on a.id = r.application_id"
                + " where a.status = 'DISQUALIFIED' and r.revoked_on is null"),
        that.none(
            "SD64-15",
            "recoveredTooMuch",
            "追回的金额超过了已拨付的金额",
            "select v.application_id from recovery c join revocation v"
                + " on v.process_id = c.process_id left join payment p"
                + " on p.application_id = v.application_id group by v.application_id, p.amount"
                + " having sum(c.amount) > coalesce(p.amount, 0)"));
  }
}

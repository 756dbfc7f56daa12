package org.shifan.invariant;

import java.util.List;
import org.springframework.stereotype.Component;

/** What was done and is not on record. */
@Component
class RecordInvariants implements Catalogue {

  private final Queries that;

  RecordInvariants(Queries that) {
    this.that = that;
  }

  @Override
  public List<Invariant> all() {
    return List.of(
        that.none(
            "AUDIT",
            "roundOffRecord",
            "年度评选没有审计记录",
            "select r.id from selection_round r where not exists"
                + " (select 1 from audit_record a where a.stream = r.id)"),
        that.none(
            "AUDIT",
            "submissionOffRecord",
            "申报已经提交，却没有审计记录",
            "select p.id from application p where p.submission_no > 0 and not exists"
                + " (select 1 from audit_record a where a.stream = p.id"
                + " and a.what = 'prepareApplication')"),
        that.none(
            "AUDIT",
            "recommendationOffRecord",
            "市级推荐已经报送，却没有审计记录",
            "select r.id from recommendation r where r.sent_at is not null and not exists"
                + " (select 1 from audit_record a where a.stream = r.id"
                + " and a.what in ('recommend', 'explainNil'))"),
        that.none(
            "AUDIT",
            "drawOffRecord",
            "专家已经抽取，却没有审计记录",
            "select d.round_id from draw d where d.drawn_at is not null and not exists"
                + " (select 1 from audit_record a where a.stream = d.round_id"
                + " and a.kind = 'DRAW')"),
        that.none(
            "AUDIT",
            "recognitionOffRecord",
            "已经认定，却没有审计记录",
            "select r.application_id from recognition r where not exists"
                + " (select 1 from audit_record a where a.stream = r.application_id"
                + " and a.what = 'recognise')"),
        that.none(
            "AUDIT",
            "taskCompletedTwice",
            "同一任务办结了两次",
            "select max(what) || '/' || subject from audit_record"
                + " where kind in ('DECISION', 'EXTENSION', 'OBJECTION') and subject is not null"
                + " group by subject having count(*) > 1"));
  }
}

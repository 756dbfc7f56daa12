package org.shifan.invariant;

import java.util.List;
import org.springframework.stereotype.Component;

/** Rounds, applications and recommendations. */
@Component
class ApplicationInvariants implements Catalogue {

  private final Queries that;

  ApplicationInvariants(Queries that) {
    this.that = that;
  }

  @Override
  public List<Invariant> all() {
    return List.of(
        that.none(
            "SD64-01",
            "twoRoundsAYear",
            "同一年度开展了两轮评选",
            "select max(id) from selection_round group by programme, province, round_year"
                + " having count(*) > 1"),
        that.none(
            "SD64-06",
            "twoApplications",
            "一个县（市、区）在一轮中有两件申报",
            "select max(id) from application group by round_id, county having count(*) > 1"),
        // while jobs of the city are due, the county's process may be about to start
        that.none(
            "SD64-06",
            "applicationWithoutProcess",
            "申报还在填报或者补正，却没有办理流程",
            "select a.id from application a"
                + " where (a.status in ('PREPARING', 'RETURNED') or a.correction_until is not null)"
                + " and not exists (select 1 from ACT_RU_EXECUTION e where e.BUSINESS_KEY_ = a.id)"
                + " and not exists (select 1 from ACT_RU_JOB j join ACT_RU_EXECUTION e"
                + " on e.ID_ = j.PROCESS_INSTANCE_ID_"
                + " where e.BUSINESS_KEY_ = a.recommendation_id and j.DUEDATE_ is null)"),
        that.none(
            "SD64-06",
            "processOfClosedApplication",
            "申报已经关闭或者取消资格，却还可以填报",
            "select a.id from application a"
                + " join ACT_RU_EXECUTION e on e.BUSINESS_KEY_ = a.id"
                + " join ACT_RU_TASK t on t.PROC_INST_ID_ = e.ID_"
                + " where t.TASK_DEF_KEY_ = 'prepareApplication'"
                + " and a.status in ('NOT_APPLIED', 'LATE', 'DISQUALIFIED')"),
        that.none(
            "SD64-07",
            "recommendedWithoutVisit",
            "没有考察评分就推荐了",
            "select a.id from ranking_row r join application a"
                + " on a.recommendation_id = r.recommendation_id and a.county = r.county"
                + " where r.recommended and a.score is null"),
        that.none(
            "SD64-07",
            "cityRankOfDifferentScores",
            "市级排名与得分不符：得分不同而名次相同，或者得分相同而名次不同",
            "select distinct a.recommendation_id from ranking_row a join ranking_row b"
                + " on a.recommendation_id = b.recommendation_id and a.county < b.county"
                + " where (a.place = b.place and a.score <> b.score)"
                + " or (a.place <> b.place and a.score = b.score)"));
  }
}

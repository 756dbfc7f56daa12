package org.shifan.invariant;

import java.util.List;
import org.springframework.stereotype.Component;

/** The expert review. */
@Component
class ReviewInvariants implements Catalogue {

  private final Queries that;

  ReviewInvariants(Queries that) {
    this.that = that;
  }

  @Override
  public List<Invariant> all() {
    return List.of(
        that.none(
            "SD64-07",
            "reviewedWithoutRecommendation",
            "没有经市级推荐就进入了专家评审",
            "select c.application_id from county_result c join application a"
                + " on a.id = c.application_id left join ranking_row r"
                + " on r.recommendation_id = a.recommendation_id and r.county = a.county"
                + " where r.recommended is null or not r.recommended"),
        that.none(
            "SD64-15",
            "scoredDespiteConflict",
            "专家申报了回避，却评了分",
            "select s.application_id || '/' || s.expert from score_sheet s join seat t"
                + " on t.application_id = s.application_id and t.expert = s.expert"
                + " where t.status = 'CONFLICT'"),
        that.none(
            "SD64-08",
            "scoredWithoutSeat",
            "评分的专家不在该候选的评审组",
            "select s.application_id || '/' || s.expert from score_sheet s where not exists"
                + " (select 1 from seat t where t.application_id = s.application_id"
                + " and t.expert = s.expert)"),
        that.none(
            "SD64-08",
            "rankOfDifferentScores",
            "评审名次与得分不符：得分不同而名次相同，或者得分相同而名次不同",
            "select distinct a.round_id from county_result a join county_result b"
                + " on a.round_id = b.round_id and a.county < b.county"
                + " where (a.place = b.place and a.total <> b.total)"
                + " or (a.place <> b.place and a.total = b.total)"),
        that.none(
            "SD64-08",
            "seatedWithoutDraw",
            "没有抽取专家就有了评审席位",
            "select distinct c.round_id from seat s join county_result c"
                + " on c.application_id = s.application_id join draw d on d.round_id = c.round_id"
                + " where d.drawn_at is null"));
  }
}

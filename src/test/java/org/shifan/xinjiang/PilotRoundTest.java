package org.shifan.xinjiang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shifan.xinjiang.Xinjiang.COUNTY;
import static org.shifan.xinjiang.Xinjiang.PREFECTURE;
import static org.shifan.xinjiang.Xinjiang.REGION;
import static org.shifan.xinjiang.Xinjiang.ROUND;
import static org.shifan.xinjiang.Xinjiang.id;

import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shifan.EngineTest;
import org.shifan.Province;
import org.shifan.Stages;
import org.shifan.filing.FilingStatus;
import org.shifan.filing.Filings;
import org.shifan.joint.JointEntry;
import org.shifan.joint.JointLists;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The whole region's round, from its opening to the published list. */
@EngineTest
@Import({Province.class, Stages.class, Xinjiang.class})
class PilotRoundTest {

  private static final String ENDS = "2016-12-31";

  @Autowired private Province province;
  @Autowired private Stages stages;
  @Autowired private Xinjiang xinjiang;
  @Autowired private Filings filings;
  @Autowired private JointLists lists;
  @Autowired private RuntimeService runtime;

  @BeforeEach
  void theRoundIsOpen() {
    xinjiang.opens();
  }

  @Test
  void xj2015_01_aYearIsOpenedOnceAndInTime() {
    assertThatThrownBy(() -> stages.opens("xj2015-round", Map.of("year", 2015)))
        .hasMessageContaining("2015");
    assertThatThrownBy(() -> stages.opens("xj2015-round", Map.of("year", 2016)))
        .hasMessageContaining("2016");
  }

  @Test
  void xj2015_08_everyPrefectureAndEveryCountyIsAskedToFile() {
    assertThat(filings.ofRound(ROUND, "nomination")).hasSize(14);
    assertThat(filings.ofRound(ROUND, "plan")).hasSize(96);
    assertThat(stages.task(id("nomination", PREFECTURE), "fill").getDueDate())
        .isEqualTo(Date.from(Province.at("2015-05-21T00:00")));
  }

  @Test
  void xj2015_17_everyPlanIsReviewedBeforeTheListIsDecided() {
    xinjiang.plans(COUNTY, ENDS);
    xinjiang.nominates(PREFECTURE, PilotForms.nomination(COUNTY));
    assertThat(stages.tasks(ROUND, "decideList")).isEmpty();
    province.timePasses("2015-05-21T09:00");
    assertThat(stages.tasks(ROUND, "decideList")).isEmpty();
    assertThat(stages.task(id("plan-review", COUNTY), "fill").getDueDate())
        .isEqualTo(Date.from(Province.at("2015-05-27T00:00")));
    xinjiang.reviews(COUNTY);
    assertThat(stages.tasks(ROUND, "decideList")).hasSize(1);
  }

  @Test
  void xj2015_10_theRegionDecidesAmongThoseNominatedAndPublishesTheList() {
    xinjiang.plans(COUNTY, ENDS);
    xinjiang.nominates(PREFECTURE, PilotForms.nomination(COUNTY));
    province.timePasses("2015-05-25T09:00");
    xinjiang.reviews(COUNTY);
    assertThat(province.shows(stages.task(ROUND, "decideList"), "list")).contains(COUNTY);
    assertThat(province.shows(stages.task(ROUND, "decideList"), "view"))
        .contains("审核建议：建议确定为试点", "当地政府支持程度：政府列入民生实事。");
    xinjiang.decides(true);
    assertThat(lists.selected(ROUND)).extracting(JointEntry::subject).containsExactly(COUNTY);
    assertThat(stages.task(id("commitment", COUNTY), "fill", "civil-affairs-" + REGION))
        .isNotNull();
  }

  @Test
  void xj2015_10_whereNobodyIsSelectedTheRoundEnds() {
    xinjiang.plans(COUNTY, ENDS);
    xinjiang.nominates(PREFECTURE, PilotForms.nomination(COUNTY));
    province.timePasses("2015-05-25T09:00");
    xinjiang.reviews(COUNTY);
    xinjiang.decides(false);
    assertThat(runtime.createProcessInstanceQuery().count()).isZero();
  }

  @Test
  void xj2015_09_whereNobodyIsNominatedTheRoundEnds() {
    stages.files(id("nomination", PREFECTURE), PilotForms.nil());
    stages.receives(id("nomination", PREFECTURE), "civil-affairs-" + REGION);
    province.timePasses("2015-05-21T09:00");
    assertThat(runtime.createProcessInstanceQuery().count()).isZero();
  }

  @Test
  void xj2015_17_aReviewJudgesEveryPointWithTheDepartmentsConcerned() {
    xinjiang.plans(COUNTY, ENDS);
    xinjiang.nominates(PREFECTURE, PilotForms.nomination(COUNTY));
    province.timePasses("2015-05-21T09:00");
    Map<String, String> points =
        Map.of("departments", "XJ2015-17", "support", "XJ2015-10", "reform", "XJ2015-21");
    points.forEach(
        (point, rule) -> {
          Map<String, Object> review = PilotForms.planReview();
          review.put(point, "");
          assertThatThrownBy(() -> stages.files(id("plan-review", COUNTY), review))
              .hasMessageContaining("没有填写")
              .hasMessageContaining(rule);
        });
  }

  @Test
  void xj2015_14_whereNoPilotIsLeftNothingIsEvaluatedAnyMore() {
    xinjiang.selects(ENDS);
    xinjiang.commits();
    province.timePasses("2016-01-16T00:00");
    String briefing = ROUND + "-briefing-" + REGION + "-2015-h2";
    assertThat(xinjiang.status(briefing)).isEqualTo(FilingStatus.OPEN);
    stages.says(
        ROUND + "-quarterly-" + COUNTY,
        "decideWithdrawal",
        "civil-affairs-" + REGION,
        "withdrawal",
        Map.of("decision", "withdraw", "reason", "连续三个季度未报告"));
    province.work();
    assertThat(xinjiang.status(briefing)).isEqualTo(FilingStatus.NOT_FILED);
    assertThat(runtime.createProcessInstanceQuery().count()).isZero();
  }

  @Test
  void xj2015_11_14_whoDidNotSignTheCommitmentIsNotEvaluated() {
    String capital = "650100";
    String unsigned = "650102";
    xinjiang.uploadsPlan(unsigned);
    xinjiang.uploadsRequest(capital);
    xinjiang.plans(COUNTY, ENDS);
    xinjiang.plans(unsigned, ENDS);
    xinjiang.nominates(PREFECTURE, PilotForms.nomination(COUNTY));
    xinjiang.nominates(capital, PilotForms.nomination(unsigned));
    province.timePasses("2015-05-25T09:00");
    xinjiang.reviews(COUNTY);
    xinjiang.reviews(unsigned);
    xinjiang.decides(true, COUNTY, unsigned);
    xinjiang.commits();
    province.timePasses("2015-07-01T00:00");
    assertThat(xinjiang.status(id("commitment", unsigned))).isNotEqualTo(FilingStatus.RECEIVED);
    String briefing = ROUND + "-briefing-" + REGION + "-2015-h1";
    stages.files(briefing, PilotForms.briefing());
    assertThat(xinjiang.status(briefing)).isEqualTo(FilingStatus.RECEIVED);
  }

  @Test
  void xj2015_14_theRegionEvaluatesEachHalfYearAndReports() {
    xinjiang.selects("2015-12-31");
    xinjiang.commits();
    province.timePasses("2015-07-01T00:00");
    String first = ROUND + "-briefing-" + REGION + "-2015-h1";
    assertThat(stages.task(first, "fill", "civil-affairs-" + REGION).getDueDate())
        .isEqualTo(Date.from(Province.at("2015-07-21T00:00")));
    Map<String, Object> nothing = new HashMap<>(PilotForms.briefing());
    nothing.put("evaluations", List.of());
    assertThatThrownBy(() -> stages.files(first, nothing))
        .hasMessageContaining("“各试点县（市、区）评价”应不少于1个，现为0个（XJ2015-14）")
        .hasMessageContaining("“各试点县（市、区）评价”缺少：");
    Map<String, Object> outsider = new HashMap<>(PilotForms.briefing());
    outsider.put(
        "evaluations",
        List.of(
            Map.of("county", COUNTY, "rating", "good"),
            Map.of("county", Xinjiang.OTHER, "rating", "good")));
    assertThatThrownBy(() -> stages.files(first, outsider))
        .hasMessageContaining("“各试点县（市、区）评价”第2行不在可选范围内");
    stages.files(first, PilotForms.briefing());
    assertThat(xinjiang.status(first)).isEqualTo(FilingStatus.RECEIVED);
  }
}

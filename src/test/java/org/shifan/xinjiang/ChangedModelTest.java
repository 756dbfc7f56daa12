package org.shifan.xinjiang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shifan.xinjiang.Xinjiang.COUNTY;
import static org.shifan.xinjiang.Xinjiang.OTHER;
import static org.shifan.xinjiang.Xinjiang.PREFECTURE;
import static org.shifan.xinjiang.Xinjiang.ROUND;
import static org.shifan.xinjiang.Xinjiang.id;
import static org.shifan.xinjiang.Xinjiang.quarterly;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shifan.EngineTest;
import org.shifan.Province;
import org.shifan.Stages;
import org.shifan.decision.ModelVariant;
import org.shifan.filing.FilingStatus;
import org.shifan.supervision.Measures;
import org.shifan.supervision.TakenMeasure;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A number that is changed in the decision model alone is followed by the next round. */
@EngineTest
@Import({Province.class, Stages.class, Xinjiang.class, ModelVariant.class})
class ChangedModelTest {

  private static final String MODEL = "xj2015/xj2015.dmn";

  @Autowired private Province province;
  @Autowired private Stages stages;
  @Autowired private Xinjiang xinjiang;
  @Autowired private ModelVariant variant;
  @Autowired private Measures measures;

  private String deployment;

  /** Deployed after everything that there is. */
  private void changed(Map<String, String> cells) {
    province.reset();
    province.begins("2030-01-01T09:00");
    deployment = variant.deploy(MODEL, cells);
  }

  @AfterEach
  void takeBack() {
    province.reset();
    variant.remove(deployment);
  }

  @Test
  void xj2015_08_and_09_anotherLastDayAndTwoCounties() {
    changed(Map.of("windows_nomination_day", "18", "lists_nominated_maximum", "2"));
    xinjiang.opensOnePrefecture();
    assertThat(stages.task(id("nomination", PREFECTURE), "fill").getDueDate())
        .isEqualTo(Date.from(Province.at("2015-05-19T00:00")));
    xinjiang.plans(COUNTY, "2016-12-31");
    xinjiang.plans(OTHER, "2016-12-31");
    stages.files(id("nomination", PREFECTURE), PilotForms.nomination(COUNTY, OTHER));
    assertThat(xinjiang.status(id("nomination", PREFECTURE))).isEqualTo(FilingStatus.SENT);
  }

  @Test
  void xj2015_02_05_aTenthTaskIsPlannedByEverybody() {
    province.reset();
    province.begins("2030-01-01T09:00");
    String ninth = "(<rule id=\"fields_)workforce(Row\">.*?</rule>)";
    deployment =
        variant.deploy(
            Map.of(
                MODEL,
                Pattern.compile(ninth, Pattern.DOTALL)
                    .matcher(variant.file(MODEL))
                    .replaceFirst(
                        found ->
                            found.group()
                                + found
                                    .group()
                                    .replace("workforce", "volunteers")
                                    .replace("强化服务队伍建设", "发展志愿服务"))));
    xinjiang.opensOnePrefecture();
    assertThat(province.shows(stages.task(id("plan", COUNTY), "fill"), "filing"))
        .contains("\"task\":\"volunteers\"");
    assertThatThrownBy(() -> stages.files(id("plan", COUNTY), PilotForms.plan("2016-12-31")))
        .hasMessageContaining("“试点任务”缺少：发展志愿服务")
        .hasMessageContaining("（XJ2015-02）");
  }

  @Test
  void xj2015_06_10_17_otherLastDaysOfPlansAndTheListAndOfAReview() {
    changed(
        Map.of(
            "windows_plan_day", "13",
            "windows_nomination_day", "17",
            "windows_decision_day", "25",
            "filings_planReview_dueDays", "3",
            "texts_planGoals_maxCharacters", "40"));
    xinjiang.opens();
    assertThat(stages.task(id("plan", COUNTY), "fill").getDueDate())
        .isEqualTo(Date.from(Province.at("2015-05-14T00:00")));
    Map<String, Object> plan = new HashMap<>(PilotForms.plan("2016-12-31"));
    plan.put("goals", "老".repeat(41));
    assertThatThrownBy(() -> stages.files(id("plan", COUNTY), plan))
        .hasMessageContaining("“主要目标”应不少于20字、不超过40字，现为41字");
    assertThat(province.shows(stages.task(id("plan", COUNTY), "fill"), "view"))
        .contains("不少于20字、不超过40字");
    xinjiang.plans(COUNTY, "2016-12-31");
    xinjiang.nominates(PREFECTURE, PilotForms.nomination(COUNTY));
    province.timePasses("2015-05-18T09:00");
    assertThat(stages.task(id("plan-review", COUNTY), "fill").getDueDate())
        .isEqualTo(Date.from(Province.at("2015-05-22T00:00")));
    xinjiang.reviews(COUNTY);
    assertThat(stages.task(ROUND, "decideList").getDueDate())
        .isEqualTo(Date.from(Province.at("2015-05-26T00:00")));
  }

  @Test
  void xj2015_03_13_14_15_aReportAMonthAndALaterReminder() {
    changed(
        Map.of(
            "reports_quarterly_everyMonths", "1",
            "reports_quarterly_copyDays", "10",
            "measures_remind_missed", "2",
            "measures_talk_missed", "3",
            "measures_decide_missed", "4",
            "targets_communities_target", "85",
            "filings_assessment_dueDays", "45"));
    xinjiang.pilots("2015-07-31");
    xinjiang.commits();
    province.timePasses("2015-07-15T23:59");
    assertThat(province.shows(stages.task(quarterly("2015-06"), "fill"), "view"))
        .contains("2015年6月", "力争不低于85%");
    assertThat(measures.ofRound(ROUND)).as("May's is missed").isEmpty();
    province.timePasses("2015-07-16T00:00");
    assertThat(measures.ofRound(ROUND))
        .as("June's too")
        .extracting(TakenMeasure::measure)
        .containsExactly("remind");
    xinjiang.reports("2015-05");
    xinjiang.reports("2015-06");
    province.timePasses("2015-08-01T00:00");
    assertThat(stages.task(id("assessment", COUNTY), "fill").getDueDate())
        .isEqualTo(Date.from(Province.at("2015-09-16T00:00")));
    xinjiang.reports("2015-07");
    String supervision = ROUND + "-quarterly-" + COUNTY;
    province.timePasses("2015-08-11T23:59");
    assertThat(stages.tasks(supervision, "readCopy")).as("may be read for 10 days").hasSize(1);
    province.timePasses("2015-08-12T00:00");
    assertThat(stages.tasks(supervision, "readCopy")).isEmpty();
  }

  @Test
  void xj2015_11_13_14_otherDaysAndAMilderMeasure() {
    changed(
        Map.of(
            "windows_commitment_day", "30",
            "reports_quarterly_dueDays", "20",
            "measures_talk_missed", "3",
            "measures_decide_missed", "4",
            "targets_beds_target", "40"));
    xinjiang.pilots("2016-12-31");
    assertThat(stages.task(id("commitment", COUNTY), "fill").getDueDate())
        .isEqualTo(Date.from(Province.at("2015-05-31T00:00")));
    xinjiang.commits();
    province.timePasses("2015-07-20T23:59");
    assertThat(measures.ofRound(ROUND)).isEmpty();
    assertThat(province.shows(stages.task(quarterly("2015-Q2"), "fill"), "view"))
        .contains("力争不低于40张");
    province.timePasses("2015-10-21T00:00");
    assertThat(measures.ofRound(ROUND))
        .as("two in a row")
        .extracting(TakenMeasure::measure)
        .containsExactly("remind", "remind");
  }

  @Test
  void xj2015_14_whoIsLateIsDecidedOnWhileTheTalkIsStillOpen() {
    changed(
        Map.of(
            "measures_remind_missed", "0",
            "measures_remind_daysLate", "3",
            "measures_talk_missed", "0",
            "measures_talk_daysLate", "8",
            "measures_decide_missed", "0",
            "measures_decide_daysLate", "20"));
    xinjiang.pilots("2016-12-31");
    xinjiang.commits();
    province.timePasses("2015-07-26T00:00");
    assertThat(measures.ofRound(ROUND))
        .extracting(TakenMeasure::measure)
        .containsExactly("remind", "talk");
    province.timePasses("2015-08-07T00:00");
    assertThat(measures.ofRound(ROUND))
        .extracting(TakenMeasure::measure)
        .containsExactly("remind", "talk", "decide");
  }
}

package org.shifan.xinjiang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shifan.xinjiang.Xinjiang.COUNTY;
import static org.shifan.xinjiang.Xinjiang.OTHER;
import static org.shifan.xinjiang.Xinjiang.PREFECTURE;
import static org.shifan.xinjiang.Xinjiang.ROUND;
import static org.shifan.xinjiang.Xinjiang.id;
import static org.shifan.xinjiang.Xinjiang.quarterly;

import java.util.Date;
import java.util.Map;
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
}

package org.shifan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Groups, panels and reserves drawn at random, and drawn again. */
class DrawPanelTest extends UnderReview {

  @Autowired PanelDrawing drawing;
  @Autowired ReviewDraw reviewDraw;

  @Test
  void sd64_08_tooFewExpertsStopTheDrawUntilThePoolHasMore() {
    round.candidates(1, 1);
    round.experts(6);
    assertThatThrownBy(review::start).hasMessageContaining("专家库中只有6名，请补充专家后重新抽取");
    assertThat(draws.panels(ReviewStage.ROUND)).isEmpty();
    round.expert("henan-07", ReviewStage.PROVINCE);
    review.proceed();
    assertThat(draws.panels(ReviewStage.ROUND)).hasSize(1);
  }

  @Test
  void sd64_08_thirtySixCountiesAreGroupedAndGetPanelsFromNoneOfTheirCities() {
    round.candidates(12, 3);
    round.experts(28);
    regions.cities(ReviewStage.PROVINCE).forEach(c -> round.expert("henan-" + c.code(), c.code()));
    drawing.draw(ReviewStage.ROUND);

    Drawn drawn = drawing.recorded(ReviewStage.ROUND);
    assertThat(drawn.groups()).hasSize(3).allMatch(g -> g.members().size() == 12);
    Set<String> everybody = new HashSet<>();
    for (Group group : drawn.groups()) {
      PanelDraw.Panel panel = drawn.panel(group.number());
      assertThat(panel.seats()).hasSize(5);
      assertThat(panel.reserves()).hasSize(2);
      everybody.addAll(panel.seats());
      everybody.addAll(panel.reserves());
      assertThat(group.cities()).noneMatch(city -> panel.seats().contains("henan-" + city));
    }
    assertThat(everybody).as("nobody sits twice").hasSize(21);
    assertThat(
            jdbc.sql("select count(*) from seat where application_id like ?")
                .param(ReviewStage.ROUND + "%")
                .query(Integer.class)
                .single())
        .isEqualTo(180);
  }

  @Test
  void sd64_15_theDrawRepeatedFromTheRecordedSeedAndPoolGivesTheSamePanels() {
    round.candidates(12, 3);
    round.experts(40);
    drawing.draw(ReviewStage.ROUND);
    jdbc.sql("update expert set active = false where user_id = 'henan-01'").update();
    round.expert("henan-99", ReviewStage.PROVINCE);

    Draw draw = draws.find(ReviewStage.ROUND).orElseThrow();
    assertThat(drawing.repeated(draw)).isEqualTo(drawing.recorded(ReviewStage.ROUND));
    assertThat(reviewDraw.of(ReviewStage.ROUND).orElseThrow().repeated()).isTrue();

    jdbc.sql("update panel_member set expert = 'henan-99' where reserve = false and seat_no = 1")
        .update();
    assertThat(reviewDraw.of(ReviewStage.ROUND).orElseThrow().repeated())
        .as("a panel tampered with shows")
        .isFalse();
  }

  @Test
  void sd64_15_aSeedRecordedBeforehandIsUsedAndADrawIsMadeOnce() {
    round.candidates(2, 3);
    round.experts(20);
    draws.seed(ReviewStage.ROUND, 42);
    drawing.draw(ReviewStage.ROUND);
    Drawn first = drawing.recorded(ReviewStage.ROUND);
    round.expert("henan-98", ReviewStage.PROVINCE);
    drawing.draw(ReviewStage.ROUND);
    assertThat(drawing.recorded(ReviewStage.ROUND)).isEqualTo(first);
    assertThat(draws.find(ReviewStage.ROUND).orElseThrow().seed()).isEqualTo(42);
  }
}

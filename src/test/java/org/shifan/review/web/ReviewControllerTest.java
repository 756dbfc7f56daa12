package org.shifan.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shifan.review.ReviewedRound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.server.ResponseStatusException;

/** Who sees the draw and the order, and what. */
class ReviewControllerTest extends ReviewedRound {

  @Autowired ReviewController reviews;
  @Autowired IdentityService identity;

  @AfterEach
  void logout() {
    identity.clearAuthentication();
  }

  private void login(String office) {
    identity.setAuthentication("somebody", List.of(office));
  }

  @ParameterizedTest
  @ValueSource(strings = {"civil-affairs-410000", "camunda-admin"})
  void sd64_15_theProvinceAndAdministratorsSeeTheDrawAndThatItRepeats(String office) {
    reviewed();
    login(office);
    var draw = reviews.draw(ROUND_ID);
    assertThat(draw.repeated()).isTrue();
    assertThat(draw.groups()).hasSize(1);
    assertThat(draw.groups().get(0).experts()).hasSize(5);
    assertThat(draw.groups().get(0).reserves()).hasSize(2);
    assertThat(draw.groups().get(0).counties().get(0).name()).startsWith("河南省");
  }

  @ParameterizedTest
  @ValueSource(strings = {"civil-affairs-410000", "directors-410000", "camunda-admin"})
  void sd64_08_theOrderShowsRawAndAdjustedScoresSideBySide(String office) {
    reviewed();
    login(office);
    var ranking = reviews.ranking(ROUND_ID);
    assertThat(ranking).extracting(ReviewController.Place::place).containsExactly(1, 2);
    assertThat(ranking.get(0).rawScore()).isEqualByComparingTo("90");
    assertThat(ranking.get(0).adjustedScore()).isEqualByComparingTo("90");
    assertThat(ranking.get(0).cityScore()).isEqualByComparingTo("88.5");
    assertThat(ranking.get(0).group()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"civil-affairs-410102", "civil-affairs-410100", "experts", "finance-410000"})
  void sd64_15_countiesCitiesAndExpertsSeeNeither(String office) {
    reviewed();
    login(office);
    assertThatThrownBy(() -> reviews.draw(ROUND_ID)).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> reviews.ranking(ROUND_ID)).isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void sd64_15_directorsSeeNoDraw() {
    reviewed();
    login("directors-410000");
    assertThatThrownBy(() -> reviews.draw(ROUND_ID)).isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void sd64_08_beforeTheReviewThereIsNeither() {
    login("civil-affairs-410000");
    assertThatThrownBy(() -> reviews.draw(ROUND_ID))
        .isInstanceOf(ResponseStatusException.class)
        .hasMessageContaining("本轮尚未抽取评审专家");
    assertThat(reviews.ranking(ROUND_ID)).isEmpty();
  }
}

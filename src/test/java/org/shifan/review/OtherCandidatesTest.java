package org.shifan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shifan.audit.AuditRecord;
import org.shifan.audit.AuditTrail;
import org.shifan.candidate.Candidate;
import org.shifan.candidate.CandidateView;
import org.shifan.candidate.Candidates;
import org.shifan.decision.ModelVariant;
import org.shifan.desk.DeskTasks;
import org.shifan.desk.Progress;
import org.shifan.desk.TaskCards;
import org.shifan.material.MaterialReaders;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * Experts of the ministries review what is no application: two prefectures and an experience, with
 * ids of their own, as they were recommended by provinces that gave no score.
 */
@Import(ModelVariant.class)
class OtherCandidatesTest extends UnderReview {

  private static final String MINISTRIES = "000000";
  private static final String SHIJIAZHUANG = "130100";
  private static final String TAIYUAN = "140100";
  private static final String EXPERIENCE = "370000-1";
  private static final String PACKAGE = "review-2021-package-370000";
  private static final List<String> ALL = List.of(SHIJIAZHUANG, TAIYUAN, EXPERIENCE);

  /** From the provinces that recommended, one of them by the code of a city. */
  private static final Map<String, String> BIASED =
      Map.of("own-1", "130000", "own-2", "130200", "own-3", "140000", "own-4", "370000");

  /** What provinces recommended, where no table of this system has it. */
  @TestConfiguration
  static class Pilots {

    @Bean
    Candidates reviewedPilots() {
      return round ->
          round.equals(ReviewStage.ROUND) ? ALL.stream().map(this::one).toList() : List.of();
    }

    @Bean
    CandidateView pilotView() {
      return id ->
          id.length() == 40
              ? Optional.of(Map.of("content", List.of(Map.of("item", "方案", "content", id))))
              : Optional.empty();
    }

    private Candidate one(String code) {
      String above = code.substring(0, 2) + "0000";
      String name = code.equals(EXPERIENCE) ? "山东省经验之一" : "地区" + code;
      String papers = code.equals(EXPERIENCE) ? PACKAGE : id(code);
      return new Candidate(id(code), code, above, name, null, "省级推荐第1名", papers);
    }
  }

  @Autowired ReviewRanking ranking;
  @Autowired ReviewDraw reviewDraw;
  @Autowired PanelDrawing drawing;
  @Autowired AuditTrail audit;
  @Autowired List<MaterialReaders> readers;
  @Autowired TaskCards cards;
  @Autowired DeskTasks deskTasks;
  @Autowired Progress progress;
  @Autowired ModelVariant variant;
  private String deployment;

  /** An id of 40 characters. */
  private static String id(String code) {
    return (ReviewStage.ROUND + "-recommended-" + code + "-" + "x".repeat(40)).substring(0, 40);
  }

  @BeforeEach
  void beforeTheMinistries() {
    jdbc.sql("update selection_round set province = ? where id = ?")
        .params(MINISTRIES, ReviewStage.ROUND)
        .update();
    review = new ReviewStage(jdbc, engine, MINISTRIES, OtherCandidatesTest::id);
    BIASED.forEach(this::expert);
    for (int i = 1; i <= 4; i++) {
      expert("henan-inst-" + i, MINISTRIES);
      expert("henan-else-" + i, "110000");
    }
  }

  @AfterEach
  void noExperts() {
    round.clear();
    if (deployment != null) {
      variant.remove(deployment);
    }
    jdbc.sql("delete from expert where user_id like 'own-%'").update();
  }

  private void expert(String id, String home) {
    jdbc.sql("insert into expert values (?, ?, ?, '某研究院', '老年护理', true, ?)")
        .params(id, "专家" + id, home, MINISTRIES)
        .update();
  }

  private void reviewed(String code, Object... points) {
    review.recordAll(code);
    review.seatAll(code);
    review.scoreAll(code, points);
  }

  @Test
  void sd64_08_candidatesThatAreNoApplicationsAreDrawnScoredTalkedOverAndRanked() {
    review.start();
    reviewed(SHIJIAZHUANG, 70);
    reviewed(EXPERIENCE, 90);
    reviewed(TAIYUAN, 60, 80, 82, 84, 90);
    assertThat(review.view(review.task(TAIYUAN, "discuss")).get("county")).isEqualTo("地区140100");
    review.discuss(TAIYUAN);
    for (String expert : review.assignees(TAIYUAN, "reviseScore")) {
      review.revises(expert, TAIYUAN, 85, "会商后调整");
    }
    assertThat(review.running()).isFalse();

    List<RankedCounty> places = ranking.of(ReviewStage.ROUND);
    assertThat(places)
        .extracting(RankedCounty::county)
        .containsExactly(EXPERIENCE, TAIYUAN, SHIJIAZHUANG);
    assertThat(places.get(0).name()).isEqualTo("山东省经验之一");
    assertThat(places.get(0).adjustedScore()).isEqualByComparingTo("90");
    assertThat(places.get(0).cityScore()).isNull();
    assertThat(places.get(1).applicationId()).isEqualTo(id(TAIYUAN)).hasSize(40);
  }

  @Test
  void sd64_15_nobodyReviewsWhatTheirOwnProvinceRecommended() {
    review.start();
    Drawn drawn = drawing.recorded(ReviewStage.ROUND);
    assertThat(drawn.group(1).cities()).isEqualTo(Set.of("130000", "140000", "370000"));
    assertThat(seats.busy(ReviewStage.ROUND))
        .hasSize(7)
        .doesNotContainAnyElementsOf(BIASED.keySet());
    for (int i = 0; i < 3; i++) {
      String asked = review.task(EXPERIENCE, "declareConflict").getAssignee();
      review.declares(asked, EXPERIENCE, "曾任该项目顾问");
    }
    assertThat(seats.busy(ReviewStage.ROUND))
        .as("the reserves and the one drawn from the pool")
        .hasSize(8)
        .doesNotContainAnyElementsOf(BIASED.keySet());
    ReviewDraw.Sheet sheet = reviewDraw.of(ReviewStage.ROUND).orElseThrow();
    assertThat(sheet.repeated()).isTrue();
    assertThat(sheet.groups().get(0).counties())
        .contains(new ReviewDraw.Named(EXPERIENCE, "山东省经验之一"));
  }

  @Test
  void sd64_08_theTasksAreTheSelectorsAndSayWhomTheyAreAbout() {
    review.start();
    Task record = review.task(EXPERIENCE, "recordReview");
    assertThat(engine.getTaskService().getIdentityLinksForTask(record.getId()))
        .extracting(link -> link.getGroupId())
        .containsExactly("civil-affairs-000000");
    assertThat(engine.getTaskService().getVariableLocal(record.getId(), "county"))
        .isEqualTo(EXPERIENCE);
    assertThat(cards.one(record.getId()).card().subject()).isEqualTo("山东省经验之一");
    assertThat(progress.of(deskTasks.require(record.getId())).toString())
        .contains("山东省经验之一")
        .contains("登记评审活动");
    Task declare = review.task(EXPERIENCE, "declareConflict");
    assertThat(review.view(declare)).isEqualTo(Map.of("county", "山东省经验之一"));
  }

  @Test
  void sd64_15_anExpertReadsTheMaterialsOfWhatTheyReviewAndNobodyElseDoes() {
    review.start();
    String asked = review.task(EXPERIENCE, "declareConflict").getAssignee();
    assertThat(mayRead(PACKAGE, asked)).as("before the declaration").isFalse();
    review.declares(asked, EXPERIENCE, null);
    assertThat(mayRead(PACKAGE, asked)).isTrue();
    assertThat(mayRead(id(TAIYUAN), asked)).as("not declared yet").isFalse();
    assertThat(mayRead(PACKAGE, "own-4")).isFalse();
  }

  @Test
  void mca126_11_theRecommendersWordIsShownOnceTheExpertHasScoredWhereTheRulesSaySo() {
    String dmn =
        variant
            .file("sd64/sd64.dmn")
            .replaceFirst("(showsRecommendationCell\">\\s*<text>)true", "$1false")
            .replaceAll("(?s)<rule id=\"reviewWays_(visit|symposium)Row\">.*?</rule>", "");
    deployment = variant.deploy(Map.of("sd64/sd64.dmn", dmn));
    jdbc.sql("update selection_round set deployment_id = ? where id = ?")
        .params(deployment, ReviewStage.ROUND)
        .update();
    review.start();
    assertThat(review.tasks(TAIYUAN, "recordReview")).as("one way of review only").hasSize(1);
    review.record(TAIYUAN, "materials");
    review.seatAll(TAIYUAN);
    assertThat(review.view(review.task(TAIYUAN, "score")).get("recommendation")).isEqualTo("");
    review.scoreAll(TAIYUAN, 60, 80, 82, 84, 90);
    assertThat(review.view(review.task(TAIYUAN, "discuss")).get("recommendation"))
        .isEqualTo("省级推荐第1名");
    review.discuss(TAIYUAN);
    assertThat(review.view(review.task(TAIYUAN, "reviseScore")).get("recommendation"))
        .isEqualTo("省级推荐第1名");
  }

  private boolean mayRead(String owner, String expert) {
    return readers.stream().anyMatch(reader -> reader.mayRead(owner, expert));
  }

  @Test
  void sd64_15_whatIsDoneGoesOnRecordUnderTheCandidatesId() {
    review.start();
    Task declare = review.task(SHIJIAZHUANG, "declareConflict");
    review.declares(declare.getAssignee(), SHIJIAZHUANG, "有利害关系");
    assertThat(audit.of(id(SHIJIAZHUANG)))
        .extracting(AuditRecord::what)
        .contains("declareConflict", "seatReserve");
  }

  @Test
  void sd64_15_anotherExpertDoesNotScoreInTheirPlace() {
    review.start();
    review.recordAll(EXPERIENCE);
    review.seatAll(EXPERIENCE);
    Task task = review.task(EXPERIENCE, "score");
    Object sheet = ReviewForms.sheet(90, null);
    assertThatThrownBy(() -> review.complete(task, "own-4", "experts", "score", sheet))
        .isInstanceOf(RuntimeException.class);
    assertThat(review.count("score_sheet", EXPERIENCE)).isZero();
    assertThat(review.view(task).get("content").toString()).contains(id(EXPERIENCE));
  }
}

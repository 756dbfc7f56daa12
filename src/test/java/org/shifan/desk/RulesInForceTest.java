package org.shifan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.shifan.EngineTest;
import org.shifan.round.Round;
import org.springframework.beans.factory.annotation.Autowired;

/** The rules of a round are those that its processes work by, and no others. */
@EngineTest
class RulesInForceTest {

  private static final List<String> CONFLICT = List.of("专家申报回避", "3个工作日");

  @Autowired private RulesInForce rules;
  @Autowired private CalledProcesses called;
  @Autowired private RepositoryService repository;

  private Round round(String programme, int year, Integer size) {
    String deployment =
        repository.createDeploymentQuery().orderByDeploymentTime().desc().list().get(0).getId();
    return new Round(
        programme + "-" + year,
        programme,
        "370000",
        year,
        deployment,
        size,
        null,
        "OPEN",
        OffsetDateTime.parse("2021-01-04T09:00:00+08:00"),
        null,
        null);
  }

  private List<List<String>> numbers(Round round) {
    return rules.of(round).stream()
        .filter(chapter -> chapter.title().equals("名额和天数"))
        .flatMap(chapter -> chapter.rows().stream())
        .toList();
  }

  @Test
  void sd64_allDaysOfTheProcedureAreUsed() {
    assertThat(numbers(round("sd64", 2021, 20)))
        .containsExactly(
            List.of("每市推荐", "1至3个"),
            List.of("本轮评选", "20个左右"),
            List.of("公示", "5个工作日"),
            List.of("延期申请审查期间顺延", "最长3个工作日"),
            List.of("补正", "3个工作日"),
            List.of("月度进展", "每月25日"),
            CONFLICT);
  }

  @Test
  void mca126_11_onlyExpertsDeclareConflicts() {
    assertThat(numbers(round("mca126", 2019, null))).containsExactly(CONFLICT);
    assertThat(numbers(round("mca39", 2020, 50)))
        .containsExactly(List.of("本轮评选", "50个左右"), CONFLICT);
  }

  @Test
  void withoutATableOfTheProcedureThereIsNoSuchChapter() {
    assertThat(numbers(round("xj2015", 2015, null))).isEmpty();
    assertThat(numbers(round("cj2021", 2021, null))).isEmpty();
  }

  @Test
  void aProcessRunsInARoundAlsoWhereAnotherCallsIt() {
    assertThat(called.in(round("sd64", 2021, 20)))
        .contains("recommendation", "application", "preparation", "expert-review");
    assertThat(called.in(round("mca126", 2019, null)))
        .contains("mca126-province", "filing", "expert-review")
        .doesNotContain("recommendation", "application", "preparation");
  }
}

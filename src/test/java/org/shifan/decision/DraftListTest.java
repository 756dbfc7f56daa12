package org.shifan.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shifan.decision.RoundPath.row;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shifan.EngineTest;
import org.shifan.process.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@EngineTest
@Import({RankedRounds.class, RoundPath.class})
class DraftListTest {

  @Autowired RankedRounds rounds;
  @Autowired RoundPath path;
  @Autowired SelectionLists lists;
  @Autowired DraftList draftList;

  private List<String> counties;

  @BeforeEach
  void inNovember() {
    path.at("2021-11-25T09:00:00+08:00");
    counties = rounds.counties(6);
  }

  @AfterEach
  void clear() {
    rounds.clear();
  }

  @Test
  void sd64_03_proposesTheBestByRank() {
    String round = rounds.of(2, 1, 2, 3);
    path.start("selection", round);
    ListForm form = path.form(path.task(round, "draftList"), "list", ListForm.class);
    assertThat(form.rows())
        .containsExactly(
            new ListRow(counties.get(0), true, null),
            new ListRow(counties.get(1), true, null),
            new ListRow(counties.get(2), false, null));
  }

  @Test
  void sd64_03_marksATieAcrossTheCutAndProposesAllOfIt() {
    String round = rounds.of(2, 1, 2, 2, 4);
    path.start("selection", round);
    Task task = path.task(round, "draftList");
    assertThat(path.form(task, "list", ListForm.class).rows())
        .filteredOn(ListRow::selected)
        .extracting(ListRow::county)
        .containsExactlyElementsOf(counties.subList(0, 3));
    Map<?, ?> view = path.form(task, "view", Map.class);
    assertThat(view.get("tie")).asString().contains("末位名次并列", "厅长办公会");
    assertThat(view.get("ranking")).asString().contains("末位并列", "历下区", "济南市", "99.00");
  }

  @Test
  void sd64_08_keepsProposalAndDraft() {
    String round = rounds.of(1, 1, 2);
    path.start("selection", round);
    path.complete(
        path.task(round, "draftList"),
        "list",
        rows(row(counties.get(0), false, "数据有待核实"), row(counties.get(1), true, "特色创新突出")));
    RoundLists all = lists.of(round);
    assertThat(all.last(Kind.PROPOSAL).orElseThrow().selected()).containsExactly(counties.get(0));
    assertThat(all.last(Kind.DRAFT).orElseThrow().selected()).containsExactly(counties.get(1));
    assertThat(all.last(Kind.DRAFT).orElseThrow().of(counties.get(0)).orElseThrow().reason())
        .isEqualTo("数据有待核实");
    assertThat(path.task(round, "deliberate")).isNotNull();
  }

  @Test
  void sd64_08_refusesADeviationWithoutAReasonAndChangesNothing() {
    String round = rounds.of(1, 1, 2);
    path.start("selection", round);
    Task task = path.task(round, "draftList");
    assertThatThrownBy(
            () ->
                path.complete(
                    task,
                    "list",
                    rows(row(counties.get(0), false, ""), row(counties.get(1), true, null))))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("历下区（第1名）建议入选而未选，应填写理由")
        .hasMessageContaining("第2名）未建议入选而选入，应填写理由");
    assertThat(lists.of(round).versions()).isEmpty();
    assertThat(path.task(round, "draftList")).isNotNull();
  }

  @Test
  void sd64_15_aDisqualifiedCountyIsOut() {
    String round = rounds.of(1, 1, 2);
    path.start("selection", round);
    rounds.disqualify(round, counties.get(0));
    Task task = path.task(round, "draftList");
    assertThatThrownBy(() -> path.complete(task, "list", rows(row(counties.get(0), true, null))))
        .hasMessageContaining("历下区已退出或者被取消资格")
        .hasMessageContaining("名单缺少建议入选的");
    path.complete(task, "list", rows(row(counties.get(1), true, null)));
    assertThat(lists.of(round).last(Kind.DRAFT).orElseThrow().selected())
        .containsExactly(counties.get(1));
  }

  @Test
  void sd64_08_isDueAtTheEndOfTheReviewWindow() {
    String round = rounds.of(1, 1);
    path.start("selection", round);
    Date due = Date.from(Instant.parse("2021-11-30T16:00:00Z"));
    assertThat(draftList.due(round)).isEqualTo(due);
    assertThat(path.task(round, "draftList").getDueDate()).isEqualTo(due);
  }

  @Test
  void sd64_08_aWrongTypeOrNoRowsAreRefused() {
    String round = rounds.of(1, 1);
    path.start("selection", round);
    Task task = path.task(round, "draftList");
    assertThatThrownBy(() -> path.complete(task, "list", Map.of("rows", "x")))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> path.complete(task, "list", Map.of()))
        .hasMessageContaining("名单缺少建议入选的历下区");
  }

  @Test
  void sd64_15_everyoneDisqualifiedLeavesAnEmptyListAndNobodyToRecognise() {
    String round = rounds.of(1, 1);
    path.spine(round);
    rounds.disqualify(round, counties.get(0));
    path.complete(path.task(round, "draftList"), "list", rows());
    path.approve(round, "2021-11-25");
    assertThat(path.open(round, "issueDocument")).isZero();
    assertThat(path.open(round, "deliberate")).isZero();
  }

  private static Map<String, Object> rows(Object... rows) {
    return Map.of("rows", List.of(rows));
  }
}

package org.shifan.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shifan.programme.FilingRules.Kind;
import org.shifan.programme.FilingRules.ListRule;
import org.shifan.programme.FilingRules.Measure;
import org.shifan.programme.FilingRules.Report;
import org.shifan.programme.FilingRules.Series;
import org.shifan.programme.FilingRules.TextRule;

/** What a model says of filings, targets and windows is read as it stands there. */
class FilingRulesTest {

  private static final String RULE = SmallModel.RULE;
  private static final Rules RULES = FilingTables.right().rules();
  private static final FilingRules FILINGS = RULES.filings();

  @Test
  void kindsOfFilingsInTheirOrder() {
    assertThat(FILINGS.kinds())
        .containsExactly(
            new Kind("plan", "实施方案", "xj2015-plan", 0, 3, List.of(30, 7), 60, RULE),
            new Kind("quarterly", "季度报告", "xj2015-quarterly", 10, 0, List.of(), 0, RULE));
    assertThat(FILINGS.kind("plan").name()).isEqualTo("实施方案");
    assertThatThrownBy(() -> FILINGS.kind("letter")).hasMessageContaining("'letter'");
  }

  @Test
  void listsOfAKind() {
    assertThat(FILINGS.lists("plan"))
        .containsExactly(
            new ListRule("plan", "tasks", "任务", 1, 20, "task", "fields", true, true, RULE),
            new ListRule("plan", "nominated", "试点县", 1, 1, "", "", false, false, RULE));
    assertThat(FILINGS.lists("quarterly")).isEmpty();
  }

  @Test
  void textsOfAKind() {
    assertThat(FILINGS.texts("plan"))
        .containsExactly(
            new TextRule("plan", "overview", "县情", 3000, 10, RULE),
            new TextRule("plan", "tasks.goal", "任务目标", 0, 1, RULE));
  }

  @Test
  void seriesOfAKind() {
    assertThat(FILINGS.series("plan"))
        .containsExactly(
            new Series("plan", "nominated", "ordinary", "一般名额", 1, 3, RULE),
            new Series("plan", "nominated", "extra", "增加名额", 0, 2, RULE));
  }

  @Test
  void reportsAndWhatFollowsAMissedOne() {
    assertThat(FILINGS.report("quarterly")).contains(new Report("quarterly", 3, 15, 30, RULE));
    assertThat(FILINGS.report("plan")).isEmpty();
    assertThat(FILINGS.measures("quarterly"))
        .containsExactly(
            new Measure("quarterly", 1, 0, "remind", "提醒", RULE),
            new Measure("quarterly", 2, 0, "talk", "约谈", RULE));
    assertThat(FILINGS.measures("plan"))
        .containsExactly(new Measure("plan", 0, 1, "yellow", "黄牌", RULE));
  }

  @Test
  void columnsThatAModelOfBeforeDoesNotHave() {
    FilingRules before =
        FilingTables.right()
            .with(
                "filings",
                "kind | name | form | graceDays | correctionDays | remindDays",
                "\"plan\" | \"实施方案\" | \"xj2015-plan\" | 0 | 3 | \"30,7\"",
                "\"quarterly\" | \"季度报告\" | \"xj2015-quarterly\" | 10 | 0 | \"\"")
            .with("reports", "kind | everyMonths | dueDays", "\"quarterly\" | 3 | 15")
            .rules()
            .filings();
    assertThat(before.kind("plan").dueDays()).isZero();
    assertThat(before.report("quarterly")).contains(new Report("quarterly", 3, 15, 0, RULE));
  }

  @Test
  void aKindIsNotBoundByATableThatTheModelDoesNotHave() {
    Rules rules =
        FilingTables.right().without("lists").without("series").without("measures").rules();
    assertThat(rules.has("lists")).isFalse();
    assertThat(rules.filings().lists("plan")).isEmpty();
    assertThat(rules.filings().measures("quarterly")).isEmpty();
  }

  @Test
  void targetsAreFiguresOrRates() {
    assertThat(RULES.targets())
        .containsExactly(
            new Target(
                "urban", "城市社区覆盖率", "%", BigDecimal.valueOf(80), true, true, "已覆盖社区", "城市社区", RULE),
            new Target("bases", "培训基地", "个", BigDecimal.valueOf(2), true, false, "", "", RULE));
    assertThat(RULES.targets()).extracting(Target::rate).containsExactly(true, false);
  }

  @Test
  void aFieldOfWorkMayHaveNoSubPoints() {
    assertThat(RULES.fields())
        .containsExactly(
            new Rules.Field("home", "居家养老", List.of()),
            new Rules.Field("rural", "农村养老", List.of()));
  }

  @Test
  void mca39_08_aDeadlineMayBeInTheYearAfterTheRounds() {
    assertThat(RULES.window("letter").lastDay(2015)).isEqualTo(LocalDate.of(2016, 1, 29));
    assertThat(RULES.window("plan").lastDay(2015)).isEqualTo(LocalDate.of(2015, 5, 20));
  }

  @Test
  void aMaterialMayBelongToAFiling() {
    Rules rules =
        FilingTables.right()
            .with(
                "materials",
                "code | name | minimum | maximum | formats | maxMegabytes | filing",
                "\"minutes\" | \"会议纪要\" | 1 | 1 | \"pdf\" | 20 | \"plan\"",
                "\"other\" | \"其他材料\" | 0 | 5 | \"pdf\" | 20 | \"\"")
            .rules();
    assertThat(rules.materials("plan")).extracting(MaterialKind::code).containsExactly("minutes");
    assertThat(rules.materials("")).extracting(MaterialKind::code).containsExactly("other");
  }

  @Test
  void aTableThatTheModelDoesNotHaveIsNamedWithTheProgramme() {
    assertThat(RULES.has("quota")).isFalse();
    assertThatThrownBy(RULES::quota)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("programme xj2015 has no decision table 'quota'");
    Rules none =
        SmallModel.of("xj2015")
            .with("fields", "code | name | subPoint", "\"home\" | \"居家\" | \"\"")
            .rules();
    assertThatThrownBy(none::filings)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("programme xj2015 has no decision table 'filings'");
  }
}

package org.shifan.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A change of the decision model alone is a change of the rules. */
class RulesChangedTest {

  @Test
  void sd64_07_quotaOfTwo() {
    assertThat(read(Dmn64.shipped().cell("quota_city_maximum", "2")).quota())
        .isEqualTo(new Rules.Quota(1, 2));
  }

  @Test
  void sd64_11_tierOfTwentyFivePercent() {
    assertThat(read(Dmn64.shipped().cell("tiers_third_percent", "25")).tiers())
        .contains(new Rules.Tier(5, 6, 25));
  }

  @Test
  void sd64_09_noticeOfSevenDays() {
    assertThat(read(Dmn64.shipped().cell("notice_public_workingDays", "7")).notice())
        .isEqualTo(new Rules.Notice(7));
  }

  @Test
  void sd64_08_anotherWayOfReviewingOrNoneIsARow() {
    Dmn64 another = Dmn64.shipped().cell("reviewWays_visit_code", "\"phone\"");
    assertThat(read(another).reviewWays().get(0).code()).isEqualTo("phone");
    Dmn64 none = Dmn64.shipped();
    for (String way : List.of("visit", "symposium", "materials")) {
      none = none.withoutRow("reviewWays_" + way);
    }
    assertThat(read(none).reviewWays()).isEmpty();
  }

  @Test
  void mca126_11_whatExpertsSeeBeforeTheyScoreIsACell() {
    assertThat(read(Dmn64.shipped()).panel().showsRecommendation()).isTrue();
    Dmn64 changed = Dmn64.shipped().cell("panel_draw_showsRecommendation", "false");
    assertThat(read(changed).panel().showsRecommendation()).isFalse();
  }

  @Test
  void sd64_06_oneMoreMaterial() {
    Dmn64 changed =
        Dmn64.shipped()
            .copyOfRow("materials_evidence", "materials_pledge", "\"evidence\"", "\"pledge\"")
            .cell("materials_pledge_name", "\"真实性承诺书\"")
            .cell("materials_pledge_maximum", "1")
            .cell("materials_pledge_formats", "\"pdf, jpg\"");
    List<MaterialKind> materials = read(changed).materials();
    assertThat(materials).hasSize(5);
    assertThat(materials.get(4))
        .isEqualTo(
            new MaterialKind(
                "pledge", "真实性承诺书", 1, 1, List.of("pdf", "jpg"), 100, 0, "", false, "", "SD64-06"));
  }

  @Test
  void mca39_06_aLimitOfCharactersIsACell() {
    Dmn64 changed =
        Dmn64.shipped()
            .cell("materials_report_formats", "\"docx,txt\"")
            .cell("materials_report_maxCharacters", "3000");
    assertThat(read(changed).materials().get(1).maxCharacters()).isEqualTo(3000);
  }

  @Test
  void mca126_05_aBlankFormIsACell() {
    Dmn64 changed = Dmn64.shipped().cell("materials_plan_blank", "\"工作计划表.docx\"");
    MaterialKind plan = read(changed).materials().get(2);
    assertThat(plan.hasBlank()).isTrue();
    assertThat(plan.mayDiffer()).isFalse();
  }

  @Test
  void sd64_06_aMaterialWithoutAnnotationStandsOnTheRuleOfItsTable() {
    Dmn64 changed =
        Dmn64.shipped()
            .edit("(<rule id=\"materials_form\\w*\">\\s*)<description>[^<]*</description>", "$1");
    assertThat(read(changed).materials().get(0).rule()).isEqualTo("SD64-05");
  }

  @Test
  void sd64_01_aLaterNumberForALaterYear() {
    Dmn64 changed =
        Dmn64.shipped()
            .copyOfRow("award_county", "award_lower", "2000000", "1500000")
            .cell("award_county_year", "[2021..2022]")
            .cell("award_lower_year", "2023");
    RulesReader reader = changed.reader();
    reader.validate(List.of());
    assertThat(reader.forYear(2022).award().base()).isEqualTo(BigDecimal.valueOf(2_000_000));
    assertThat(reader.forYear(2023).award().base()).isEqualTo(BigDecimal.valueOf(1_500_000));
  }

  @Test
  void sd64_01_aYearInOneTableOnlyIsAProblemOfAllOthers() {
    RulesReader reader = Dmn64.shipped().cell("quota_city_year", "[2021..2024]").reader();
    assertThatThrownBy(() -> reader.validate(List.of()))
        .isInstanceOfSatisfying(
            InvalidRules.class,
            e -> assertThat(e.problems()).hasSize(12).allMatch(p -> p.contains("没有2024年度的行")));
  }

  @Test
  void everyTableWithAProblemIsReportedAtOnce() {
    RulesReader reader =
        Dmn64.shipped()
            .cell("quota_city_maximum", "0")
            .cell("notice_public_workingDays", "0")
            .reader();
    assertThatThrownBy(() -> reader.validate(List.of()))
        .isInstanceOfSatisfying(InvalidRules.class, e -> assertThat(e.problems()).hasSize(2));
  }

  private static Rules read(Dmn64 dmn) {
    RulesReader reader = dmn.reader();
    reader.validate(List.of());
    return reader.forYear(2022);
  }
}

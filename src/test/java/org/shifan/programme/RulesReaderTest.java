package org.shifan.programme;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shifan.programme.Rules.Criterion;
import org.shifan.programme.Rules.Field;
import org.shifan.programme.Rules.Tier;
import org.shifan.programme.Rules.UseCategory;

/** Every value of the shipped sd64.dmn, beside the clause it stands on. */
class RulesReaderTest {

  private static final RulesReader READER = Dmn64.shipped().reader();
  private static final Rules RULES = READER.forYear(2021);

  @ParameterizedTest
  @ValueSource(ints = {2021, 2022, 2023})
  void sd64_01_knowsTheYearsFrom2021To2023(int year) {
    // 首段：“决定自2021至2023年,在全省开展……创建活动”
    assertThat(READER.forYear(year))
        .usingRecursiveComparison()
        .ignoringFields("year")
        .isEqualTo(RULES);
    assertThat(READER.forYear(year).year()).isEqualTo(year);
    assertThat(READER.refusal(year)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {2020, 2024})
  void sd64_01_refusesAYearWithoutRules(int year) {
    String reason = "鲁民〔2021〕64号适用于2021年度至2023年度，未规定" + year + "年度";
    assertThat(READER.refusal(year)).contains(new Refusal("SD64-01", reason));
    assertThatThrownBy(() -> READER.forYear(year))
        .isInstanceOfSatisfying(
            YearUnknown.class,
            e -> assertThat(e.refusal()).isEqualTo(new Refusal("SD64-01", reason)))
        .hasMessage(reason);
  }

  @ParameterizedTest
  @CsvSource({
    "[2021..2022], 鲁民〔2021〕64号适用于2021年度至2022年度，未规定2030年度",
    "2021, 鲁民〔2021〕64号只适用于2021年度，未规定2030年度",
    "'2021,2023', 鲁民〔2021〕64号适用于2021、2023年度，未规定2030年度"
  })
  void sd64_01_theSentenceFollowsTheTables(String years, String sentence) {
    RulesReader reader = Dmn64.shipped().edit("\\[2021\\.\\.2023]", years).reader();
    assertThat(reader.refusal(2030)).contains(new Refusal("SD64-01", sentence));
    reader.validate(List.of());
  }

  @Test
  void sd64_02_06_07_08_windowsInTheOrderOfTheSteps() {
    assertThat(RULES.windows())
        .containsExactly(
            // 三(一)：“每年10月底前……报市级民政部门”
            new Window("application", "县级创建申报", MonthDay.of(10, 31), 0, "SD64-06"),
            // 三(二)：“每年11月10日前……形成推荐报告报省民政厅”
            new Window("recommendation", "市级指导推荐", MonthDay.of(11, 10), 0, "SD64-07"),
            // 三(三)：“每年11月底前,省民政厅组织有关专家……进行评审”
            new Window("review", "省级评估验收", MonthDay.of(11, 30), 0, "SD64-08"));
  }

  @Test
  void sd64_13_daysOfTheProcedure() {
    // 默认：待批3个工作日，补正3个工作日；三(二)：“定期调度工作进展”
    assertThat(RULES.procedure()).isEqualTo(new Procedure(3, 3, 25, 3));
  }

  @Test
  void sd64_07_aCityRecommendsOneToThree() {
    // 三(二)：“每市推荐1-3个”
    assertThat(RULES.quota()).isEqualTo(new Rules.Quota(1, 3));
  }

  @Test
  void sd64_03_aboutTwentyAreSelected() {
    // 三：“每年评选20个左右”；默认：最多超出5个
    assertThat(RULES.selection()).isEqualTo(new Rules.Selection(20, 5, "SD64-03"));
  }

  @Test
  void sd64_05_06_17_materials() {
    List<String> documents = List.of("docx", "doc", "pdf", "txt");
    List<String> evidence = List.of("pdf", "jpg", "png", "docx", "doc", "xlsx", "xls", "txt");
    assertThat(RULES.materials())
        .containsExactly(
            // 三(一)：“填报《……申报表》(见附件),形成创建工作报告,连同工作方案和有关证明材料”
            kind("form", "申报表", 1, documents, "sd64-form.docx", "SD64-17"),
            kind("report", "创建工作报告", 1, documents, "", "SD64-06"),
            kind("plan", "创建工作方案", 1, documents, "", "SD64-05"),
            kind("evidence", "有关证明材料", 20, evidence, "", "SD64-06"));
  }

  @Test
  void sd64_06_aModelOfBeforeHasNoLimitOfCharactersAndNoBlankForm() {
    RulesReader before =
        Dmn64.shipped()
            .ofBefore()
            .cell("materials_plan_formats", "\"pdf,ppt\"")
            .cell("materials_plan_maxMegabytes", "500")
            .reader();
    before.validate(List.of());
    assertThat(before.forYear(2021).materials())
        .allSatisfy(
            kind -> {
              assertThat(kind.maxCharacters()).isZero();
              assertThat(kind.hasBlank()).isFalse();
              assertThat(kind.mayDiffer()).isFalse();
            })
        .filteredOn(kind -> kind.code().equals("plan"))
        .singleElement()
        .satisfies(
            plan -> {
              assertThat(plan.formats()).containsExactly("pdf", "ppt");
              assertThat(plan.maxMegabytes()).isEqualTo(200);
            });
  }

  private static MaterialKind kind(
      String code, String name, int maximum, List<String> formats, String blank, String rule) {
    return new MaterialKind(
        code, name, 1, maximum, formats, 100, 0, blank, !blank.isEmpty(), "", rule);
  }

  @Test
  void sd64_04_sixFields() {
    // 二：“重点围绕以下方面,加强探索创新”
    assertThat(RULES.fields())
        .extracting(Field::code)
        .containsExactly("policy", "system", "supply", "quality", "mechanism", "feature");
  }

  @Test
  void sd64_23_fieldsAndSubPointsAreTheListVerbatim() throws IOException {
    String read =
        RULES.fields().stream()
            .flatMap(f -> f.subPoints().stream().map(point -> f.name() + "\t" + point))
            .collect(joining("\n"));
    List<String> list = Files.readAllLines(Path.of("docs/policies/data/sd64-fields.tsv"));
    String expected =
        list.stream().skip(1).map(l -> l.substring(l.indexOf('\t') + 1)).collect(joining("\n"));
    assertThat(read).isEqualTo(expected).hasLineCount(31);
  }

  @Test
  void sd64_14_scaleOfEveryScore() {
    // 默认：0至100分，两位小数，市级得分权重0
    assertThat(RULES.scale())
        .isEqualTo(new Rules.Scale(BigDecimal.ZERO, BigDecimal.valueOf(100), 2, 0));
  }

  @Test
  void sd64_14_criteriaAreTheSixFieldsWithWeights() {
    // 四(四)：“细化创新指标,制定评分细则”；默认：权重
    assertThat(RULES.criteria())
        .extracting(Criterion::weight)
        .containsExactly(20, 20, 20, 15, 15, 10);
    assertThat(RULES.criteria().stream().map(c -> c.code() + c.name()).toList())
        .isEqualTo(RULES.fields().stream().map(f -> f.code() + f.name()).toList());
  }

  @Test
  void sd64_21_everyCriterionWeighsRealEffect() {
    // 四(五)：“注重实绩实效”
    assertThat(RULES.criteria())
        .extracting(Criterion::scoring)
        .allSatisfy(s -> assertThat(s).contains("创新举措", "实绩实效"));
  }

  @Test
  void sd64_08_15_panel() {
    // 三(三)：“组织有关专家”；四(五)：“客观公正评审”；默认：人数、去极值、会商分差
    assertThat(RULES.panel())
        .isEqualTo(
            new Rules.Panel(12, 5, 2, 3, 5, BigDecimal.valueOf(15), true, "SD64-08", "SD64-15"));
  }

  @Test
  void sd64_08_theWaysOfReviewingAreTheModels() {
    assertThat(RULES.reviewWays()).isEqualTo(Rules.ReviewWay.USUAL);
  }

  @Test
  void sd64_09_notice() {
    // 三(四)：“经公示后,由省民政厅发文予以认定”；默认：5个工作日
    assertThat(RULES.notice()).isEqualTo(new Rules.Notice(5));
  }

  @Test
  void sd64_10_12_award() {
    // 四(三)：“按照每个不高于200万元的标准给予一次性奖励”；默认：两年内每半年报告
    assertThat(RULES.award())
        .isEqualTo(new Rules.Award(BigDecimal.valueOf(2_000_000), 6, 4, "SD64-10"));
  }

  @Test
  void sd64_11_tiers() {
    // 四(三)：“再给予20%—40%的示范引领奖励”；默认：第1至6名
    assertThat(RULES.tiers())
        .containsExactly(new Tier(1, 2, 40), new Tier(3, 4, 30), new Tier(5, 6, 20));
  }

  @Test
  void sd64_12_useCategories() {
    // 四(三)：“用于当地养老服务事业发展”
    assertThat(RULES.useCategories().stream().filter(UseCategory::allowed))
        .extracting(UseCategory::name)
        .containsExactly("养老服务设施建设改造", "居家社区养老服务", "适老化改造", "护理人员培训", "智慧养老信息化", "其他养老服务支出");
    // 四(三)：“不得用于平衡本级预算,不得用于工作经费、人员福利等支出”
    assertThat(RULES.useCategories().stream().filter(c -> !c.allowed()))
        .containsExactly(
            new UseCategory("budget-balancing", "平衡本级预算", false),
            new UseCategory("work-expenses", "工作经费", false),
            new UseCategory("staff-welfare", "人员福利", false));
  }
}

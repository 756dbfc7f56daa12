package org.shifan.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables that are each possible and together are not. */
class ContradictionsTest {

  private static final String COLUMNS =
      "kind | list | name | minimum | maximum | key | source | all | mayAdd";

  private static SmallModel lists(int minimum, int maximum) {
    return SmallModel.of("mca39")
        .with("windows", "step | name | month | day", "\"letter\" | \"报送\" | 1 | 29")
        .with(
            "filings",
            "kind | name | form | graceDays | correctionDays | remindDays",
            "\"letter\" | \"推荐函\" | \"letter\" | 0 | 3 | \"\"")
        .with(
            "lists",
            COLUMNS,
            "\"letter\" | \"rows\" | \"推荐\" | %d | %d | \"no\" | \"\" | false | false"
                .formatted(minimum, maximum));
  }

  private static SmallModel series(int minimum, int maximum) {
    return lists(minimum, maximum)
        .with(
            "series",
            "kind | list | code | name | minimum | maximum",
            "\"letter\" | \"rows\" | \"ordinary\" | \"一般\" | 1 | 3",
            "\"letter\" | \"rows\" | \"extra\" | \"增加\" | 1 | 2");
  }

  private static SmallModel receivers(int maximum) {
    return lists(0, maximum)
        .with(
            "deliveries",
            "kind | list | receiver | name | step",
            "\"letter\" | \"rows\" | \"mca\" | \"民政部\" | \"letter\"",
            "\"letter\" | \"rows\" | \"mof\" | \"财政部\" | \"letter\"");
  }

  private static SmallModel experiences(int filed, int listed) {
    return lists(1, 5)
        .with(
            "experiences",
            "kind | list | code | name | pilotOnly | pilots | always | sections | maxCharacters |"
                + " file | filed | listed",
            "\"letter\" | \"rows\" | \"work\" | \"工作经验\" | false | 203 | \"\" | \"body\" | 3000 |"
                + " \"experience-\" | %d | %d".formatted(filed, listed),
            "\"letter\" | \"rows\" | \"case\" | \"典型案例\" | true | 203 | \"\" | \"body\" | 3000 |"
                + " \"experience-\" | 2 | 2")
        .with("selection", "target | tolerance", "50 | 5");
  }

  private static String problem(SmallModel model) {
    return String.join("\n", Contradictions.of(model.rules()));
  }

  @ParameterizedTest
  @CsvSource({
    "0,0,",
    "1,2,",
    "5,9,",
    "1,1,清单（lists）“推荐”至多 1 行，各推荐序列（series）至少合计 2 行",
    "6,9,清单（lists）“推荐”至少 6 行，各推荐序列（series）至多合计 5 行"
  })
  void mca126_08_theRowsOfAllSeriesHaveTheirPlaceInTheList(
      int minimum, int maximum, String problem) {
    assertThat(problem(series(minimum, maximum))).isEqualTo(problem == null ? "" : problem);
  }

  @ParameterizedTest
  @CsvSource({"0,", "2,", "1,清单（lists）“推荐”至多 1 行，收件单位（deliveries）共有 2 行"})
  void mca126_10_everyReceiverOfPaperHasItsRow(int maximum, String problem) {
    assertThat(problem(receivers(maximum))).isEqualTo(problem == null ? "" : problem);
  }

  @ParameterizedTest
  @CsvSource({
    "3,53,",
    "4,0,清单（lists）“推荐”至多 5 行，各类典型经验（experiences）至少合计 6 行",
    "0,54,各类典型经验（experiences）至少选入（listed）合计 56 个，遴选数量（selection）至多 55 个"
  })
  void mca39_02_10_experiencesOfAllKindsCanBeFiledAndSelected(
      int filed, int listed, String problem) {
    assertThat(problem(experiences(filed, listed))).isEqualTo(problem == null ? "" : problem);
  }

  @Test
  void mca39_03_aRecommendersScoreHasAWeightOnlyWhereThereIsOne() {
    SmallModel model =
        lists(0, 5)
            .with("scale", "minimum | maximum | decimals | cityWeight", "0 | 100 | 2 | 20")
            .with(
                "candidates",
                "kind | list | key | name | where | score | shows",
                "\"letter\" | \"rows\" | \"no\" | \"\" | \"\" | \"points\" | \"\"");
    assertThat(problem(model)).isEmpty();
    assertThat(problem(model.cell("candidates", "score", "\"\"")))
        .isEqualTo(
            "评分尺度（scale）的推荐单位得分权重（cityWeight）为 20，应为 0：" + "评审对象（candidates）没有推荐单位的评分（score）");
  }
}

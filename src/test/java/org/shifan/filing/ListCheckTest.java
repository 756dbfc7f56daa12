package org.shifan.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shifan.process.Forms;
import org.shifan.programme.FilingRules;
import org.shifan.programme.Refusal;

class ListCheckTest {

  private static final Map<String, String> CODES = Map.of("a", "甲", "b", "乙");

  private static final Map<String, String> EVER = Map.of("a", "甲", "b", "乙", "gone", "丙");

  private static List<String> refusals(FilingRules.ListRule rule, Object form) {
    return new ListCheck(rule, CODES, EVER)
        .check(Filled.of(Forms.text(form))).stream().map(Refusal::reason).toList();
  }

  private static FilingRules.ListRule rule(
      int minimum, int maximum, String source, boolean all, boolean mayAdd) {
    return new FilingRules.ListRule(
        "package", "rows", "典型经验", minimum, maximum, "code", source, all, mayAdd, "MCA39-02");
  }

  private static Map<String, Object> rows(String... codes) {
    return Map.of("rows", Arrays.stream(codes).map(code -> Map.of("code", code)).toList());
  }

  private static String[] many(int count) {
    return IntStream.range(0, count).mapToObj(i -> "c" + i).toArray(String[]::new);
  }

  @Test
  void mca39_02_threeToFiveRowsAreTaken() {
    FilingRules.ListRule rule = rule(3, 5, "", false, false);
    assertThat(refusals(rule, rows(many(2)))).singleElement().asString().contains("3至5个", "2个");
    assertThat(refusals(rule, rows(many(3)))).isEmpty();
    assertThat(refusals(rule, rows(many(5)))).isEmpty();
    assertThat(refusals(rule, rows(many(6)))).singleElement().asString().contains("6个");
  }

  @Test
  void xj2015_09_exactlyOneIsSaidSo() {
    FilingRules.ListRule rule = rule(1, 1, "plan", false, false);
    assertThat(refusals(rule, rows("a"))).isEmpty();
    assertThat(refusals(rule, rows("a", "b"))).singleElement().asString().contains("应为1个，现为2个");
    assertThat(refusals(rule, rows("c"))).singleElement().asString().contains("不在可选范围内");
  }

  @Test
  void xj2015_14_aRowWhoseKeyIsGoneSinceTheFormWasOpenedMayStay() {
    FilingRules.ListRule each = rule(0, 0, "selected", true, false);
    assertThat(refusals(each, rows("a", "b"))).isEmpty();
    assertThat(refusals(each, rows("a", "b", "gone"))).isEmpty();
    assertThat(refusals(each, rows("a", "b", "c"))).singleElement().asString().contains("现为c");
    assertThat(refusals(each, rows("a", "gone"))).singleElement().asString().contains("缺少：乙");
    FilingRules.ListRule chosen = rule(0, 0, "plan", false, false);
    assertThat(refusals(chosen, rows("gone"))).singleElement().asString().contains("不在可选范围内");
  }

  @Test
  void mca126_17_whatIsAddedHasItsName() {
    FilingRules.ListRule rule = rule(0, 0, "fields", false, true);
    assertThat(refusals(rule, rows("a", "own-1")))
        .containsExactly("“典型经验”第2行为自行增加的，没有填写名称（MCA39-02）。");
    assertThat(refusals(rule, Map.of("rows", List.of(Map.of("code", "own-1", "name", "时间银行")))))
        .isEmpty();
  }

  @Test
  void xj2015_05_everyCodeOfTheSourceHasItsRow() {
    FilingRules.ListRule rule = rule(0, 0, "fields", true, true);
    assertThat(refusals(rule, rows("a", "b"))).isEmpty();
    Map<String, Object> own =
        Map.of("rows", List.of(Map.of("code", "a"), Map.of("code", "own", "name", "时间银行")));
    assertThat(refusals(rule, own)).containsExactly("“典型经验”缺少：乙（b）（MCA39-02）。");
  }

  @Test
  void mca126_17_ownRowsAreTakenWhereTheRulesLetThem() {
    assertThat(
            refusals(
                rule(1, 0, "fields", false, true),
                Map.of("rows", List.of(Map.of("code", "own", "name", "时间银行")))))
        .isEmpty();
    assertThat(refusals(rule(1, 0, "fields", false, false), rows("a", "own"))).hasSize(1);
  }

  @Test
  void aKeyIsThereOnce() {
    FilingRules.ListRule rule = rule(0, 0, "", false, false);
    assertThat(refusals(rule, rows("x", "x"))).singleElement().asString().contains("第2行", "重复");
    assertThat(refusals(rule, rows(""))).singleElement().asString().contains("第1行没有填写名称");
    FilingRules.ListRule chosen = rule(0, 0, "fields", false, false);
    assertThat(refusals(chosen, rows(""))).singleElement().asString().contains("第1行没有选择");
  }

  @Test
  void whoHasNothingToFileNeedsNoRows() {
    FilingRules.ListRule rule = rule(1, 1, "", false, false);
    assertThat(refusals(rule, Map.of("nil", true, "nilReason", "无"))).isEmpty();
    Map<String, Object> both = Map.of("nil", true, "rows", List.of(Map.of("code", "a")));
    assertThat(refusals(rule, both)).hasSize(1);
  }
}

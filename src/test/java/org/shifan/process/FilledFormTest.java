package org.shifan.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was filled in is read under the words of its form. */
class FilledFormTest {

  private static final String FORM =
      """
      {"components": [{"type": "group", "path": "recommendation", "components": [
        {"type": "radio", "key": "action", "label": "办理事项",
         "values": [{"value": "submit", "label": "报送省民政厅"}]},
        {"type": "number", "key": "beds", "label": "床位",
         "appearance": {"suffixAdorner": "张"}},
        {"type": "number", "key": "used", "label": "已用资金",
         "appearance": {"suffixAdorner": "元"}},
        {"type": "textarea", "key": "report", "label": "推荐报告"},
        {"type": "dynamiclist", "path": "rows", "label": "排序", "components": [
          {"type": "select", "key": "county", "label": "县（市、区）",
           "valuesExpression": "=view.options.rows"},
          {"type": "checkbox", "key": "recommended", "label": "推荐"}]}]}]}
      """;

  private static final ChoiceWords WORDS =
      new ChoiceWords(
          () ->
              Forms.read(
                  "{\"options\":{\"rows\":[{\"label\":\"历下区\",\"value\":\"370102\"}]}}",
                  JsonNode.class));

  private static FilledForm filled(String content) {
    return FilledForm.of(
        Forms.read(FORM, JsonNode.class), Forms.read(content, JsonNode.class), WORDS);
  }

  @Test
  void optionsUnitsAndListsAreReadAsTheFormShowedThem() {
    FilledForm form =
        filled(
            "{\"action\":\"submit\",\"beds\":20,\"report\":\"2021-10-31\","
                + "\"rows\":[{\"county\":\"370102\",\"recommended\":true}]}");
    assertThat(form.items())
        .containsExactly(
            new FilledForm.Item("办理事项", "报送省民政厅"),
            new FilledForm.Item("床位（张）", "20"),
            new FilledForm.Item("推荐报告", "2021年10月31日"));
    assertThat(form.grids())
        .containsExactly(
            new FilledForm.Grid("排序", List.of("县（市、区）", "推荐"), List.of(List.of("历下区", "是"))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"20000000|20,000,000", "5000000.50|5,000,000.50", "999|999", "0|0", "无|无"})
  void amountsOfMoneyAreReadInGroupsOfThreeDigits(String typed, String shown) {
    assertThat(filled("{\"used\":\"" + typed + "\"}").items())
        .containsExactly(new FilledForm.Item("已用资金（元）", shown));
  }

  @Test
  void whatIsNoneOfTheChoicesIsReadAsItIs() {
    assertThat(filled("{\"rows\":[{\"county\":\"370199\"}]}").grids())
        .singleElement()
        .extracting(FilledForm.Grid::rows)
        .isEqualTo(List.of(List.of("370199")));
  }

  @ParameterizedTest
  @CsvSource({
    "典型经验（MCA39-02）,典型经验",
    "各试点县（市、区）评价（XJ2015-14）,各试点县（市、区）评价",
    "中央专项资金项目（公开，CJ2021-17；没有的不填）,中央专项资金项目",
    "申报试点县（市、区）,申报试点县（市、区）"
  })
  void aListIsCalledWithoutWhatItsFormSaysOfFillingItIn(String label, String called) {
    JsonNode form = Forms.read(FORM.replace("\"排序\"", "\"" + label + "\""), JsonNode.class);
    JsonNode content = Forms.read("{\"rows\":[{\"county\":\"370102\"}]}", JsonNode.class);
    assertThat(FilledForm.of(form, content, WORDS).grids())
        .extracting(FilledForm.Grid::label)
        .containsExactly(called);
  }

  @Test
  void whatWasNotFilledInIsNotShown() {
    FilledForm form = filled("{\"rows\":[]}");
    assertThat(form.items()).isEmpty();
    assertThat(form.grids()).isEmpty();
  }
}

package org.shifan.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was filled in is read under the words of its form. */
class FilledFormTest {

  private static final String FORM =
      """
      {"components": [{"type": "group", "path": "recommendation", "components": [
        {"type": "radio", "key": "action", "label": "办理事项",
         "values": [{"value": "submit", "label": "报送省民政厅"}]},
        {"type": "number", "key": "beds", "label": "床位",
         "appearance": {"suffixAdorner": "张"}},
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

  @Test
  void whatIsNoneOfTheChoicesIsReadAsItIs() {
    assertThat(filled("{\"rows\":[{\"county\":\"370199\"}]}").grids())
        .singleElement()
        .extracting(FilledForm.Grid::rows)
        .isEqualTo(List.of(List.of("370199")));
  }

  @Test
  void codesOfRowsAreLeftOutWhereEachHasItsName() {
    assertThat(keyed("{\"rows\":[{\"part\":\"28\",\"name\":\"第28项\"}]}").heads())
        .containsExactly("任务");
    assertThat(keyed("{\"rows\":[{\"part\":\"28\"}]}").rows()).containsExactly(List.of("28"));
  }

  private static FilledForm.Grid keyed(String content) {
    String form =
        """
        {"components": [{"type": "dynamiclist", "path": "rows", "label": "验收", "components": [
          {"type": "textfield", "id": "rowKey", "key": "part", "label": "任务代码"},
          {"type": "textfield", "key": "name", "label": "任务"}]}]}
        """;
    return FilledForm.of(
            Forms.read(form, JsonNode.class), Forms.read(content, JsonNode.class), WORDS)
        .grids()
        .get(0);
  }

  @Test
  void whatWasNotFilledInIsNotShown() {
    FilledForm form = filled("{\"rows\":[]}");
    assertThat(form.items()).isEmpty();
    assertThat(form.grids()).isEmpty();
  }
}

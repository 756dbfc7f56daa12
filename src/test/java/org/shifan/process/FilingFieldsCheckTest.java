package org.shifan.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shifan.programme.SmallModel;

/** What tables demand can be filled in on the form. */
class FilingFieldsCheckTest {

  private static final String FORM =
      """
      {"type": "default", "id": "xj2015-plan", "components": [{"type": "group", "path": "filing",
        "components": [{"type": "textarea", "key": "goals", "validate": {"maxLength": 100}}, {"type": "datetime", "key": "endsOn"},
          {"type": "dynamiclist", "path": "steps", "components": [
            {"type": "datetime", "key": "until"}]}]}]}
      """;

  private static List<String> problems(String text, String day, String until) {
    return problems(model(text, day, until));
  }

  private static SmallModel model(String text, String day, String until) {
    return SmallModel.of("xj2015")
        .with(
            "filings",
            "kind | name | form | graceDays | correctionDays | remindDays",
            "\"plan\" | \"实施方案\" | \"xj2015-plan\" | 0 | 3 | \"\"")
        .with(
            "texts",
            "kind | field | name | maxCharacters | minCharacters",
            "\"plan\" | \"%s\" | \"目标\" | 100 | 1".formatted(text))
        .with(
            "days",
            "kind | field | name | from | until",
            "\"plan\" | \"%s\" | \"日期\" | \"opened\" | \"%s\"".formatted(day, until));
  }

  private static List<String> problems(SmallModel model) {
    byte[] tables = model.xml().getBytes(UTF_8);
    return new FilingFieldsCheck()
        .problems(
            new ModelSet(
                Map.of("xj2015/xj2015.dmn", tables, "xj2015/plan.form", FORM.getBytes(UTF_8))));
  }

  @Test
  void fieldsListsAndColumnsThatTheFormHas() {
    assertThat(problems("goals", "steps.until", "endsOn")).isEmpty();
    assertThat(problems("goals", "endsOn", "today")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "goal,endsOn,today,文字栏目（texts）中的 goal",
    "goals,steps.from,today,日期要求（days）中的 steps.from",
    "goals,steps.until,ends,日期要求（days）中的 ends"
  })
  void oneThatItLacksIsNamedWithItsTable(String text, String day, String until, String said) {
    assertThat(problems(text, day, until))
        .containsExactly("xj2015/xj2015.dmn：" + said + " 不是表单 xj2015-plan 的字段");
  }

  @ParameterizedTest
  @CsvSource({"100,1,0", "101,1,1", "0,100,0", "0,101,1"})
  void aTextHasRoomInItsField(int most, int least, int problems) {
    SmallModel model =
        model("goals", "endsOn", "today")
            .with(
                "texts",
                "kind | field | name | maxCharacters | minCharacters",
                "\"plan\" | \"goals\" | \"目标\" | %d | %d".formatted(most, least));
    assertThat(problems(model))
        .hasSize(problems)
        .allMatch(
            problem ->
                problem.equals(
                    "xj2015/xj2015.dmn：文字栏目（texts）中的 goals 为101字，表单 xj2015-plan 的这一栏最多填写100个字"
                        + "（maxLength），应先修改表单"));
  }

  @Test
  void aListOfLettersSaysToWhomEachGoes() {
    SmallModel model =
        model("goals", "endsOn", "today")
            .with("windows", "step | name | month | day", "\"plan\" | \"方案报送\" | 5 | 20")
            .with(
                "deliveries",
                "kind | list | receiver | name | step",
                "\"plan\" | \"steps\" | \"finance\" | \"财政厅\" | \"plan\"");
    assertThat(problems(model))
        .containsExactly(
            "xj2015/xj2015.dmn：纸质材料邮寄（deliveries）中的 steps.receiver 不是表单 xj2015-plan 的字段");
  }
}

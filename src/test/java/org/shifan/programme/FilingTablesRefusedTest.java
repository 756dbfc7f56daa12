package org.shifan.programme;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables of filings that no filing could run on are refused, and what is just within passes. */
class FilingTablesRefusedTest {

  @ParameterizedTest
  @MethodSource({"cells", "rows"})
  void refused(UnaryOperator<SmallModel> change, String message) {
    SmallModel broken = change.apply(FilingTables.right());
    assertThatThrownBy(() -> broken.reader().validate(List.of()))
        .isInstanceOf(InvalidRules.class)
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "filings | graceDays | 366",
        "filings | correctionDays | 366",
        "filings | remindDays | \"366,1\"",
        "filings | dueDays | 0",
        "filings | dueDays | 366",
        "filings | form | \"plan\"",
        "lists | minimum | 0",
        "lists | minimum | 20",
        "lists | maximum | 0",
        "lists | maximum | 2",
        "lists | maximum | 10000",
        "lists | source | \"targets\"",
        "lists | source | \"plan\"",
        "lists | all | false",
        "texts | maxCharacters | 10",
        "texts | minCharacters | 0",
        "series | minimum | 3",
        "series | maximum | 1",
        "reports | everyMonths | 1",
        "reports | everyMonths | 6",
        "reports | dueDays | 0",
        "reports | dueDays | 366",
        "reports | copyDays | 0",
        "reports | copyDays | 366",
        "measures | measure | \"decide\"",
        "targets | target | 0",
        "targets | target | 100",
        "targets | unit | \"\""
      })
  void justWithin(String table, String column, String feel) {
    SmallModel model = FilingTables.right().cell(table, column, feel);
    assertThatCode(() -> model.reader().validate(List.of())).doesNotThrowAnyException();
  }

  @Test
  void onlyAShareOfAWholeEndsAtAHundred() {
    SmallModel perMille = FilingTables.right().cell("targets", "unit", "\"‰\"");
    SmallModel most = perMille.cell("targets", "target", "1000000000");
    assertThatCode(() -> most.reader().validate(List.of())).doesNotThrowAnyException();
  }

  static Stream<Arguments> cells() {
    return Stream.of(
        cell("windows", "yearsLater", "-1", "应为0至10的整数"),
        cell("windows", "yearsLater", "11", "应为0至10的整数"),
        cell("windows", "yearsLater", "1", "应为上一步骤截止日（5月20日）之后的日期"),
        cell("filings", "kind", "\"Plan\"", "(kind)列的值为 \"Plan\"，应为小写字母开头"),
        cell("filings", "kind", "\"quarterly\"", "第2行“kind”(kind)列的值为 \"quarterly\"，应为不与"),
        cell("filings", "form", "\"x.form\"", "(form)列的值为 \"x.form\"，应为表单的 id"),
        cell("filings", "graceDays", "-1", "(graceDays)列的值为 -1，应为0至366的整数"),
        cell("filings", "graceDays", "367", "(graceDays)列的值为 367，应为0至366的整数"),
        cell("filings", "correctionDays", "367", "(correctionDays)列的值为 367，应为0至366的整数"),
        cell("filings", "remindDays", "\"7,30\"", "(remindDays)列的值为 \"7,30\"，应为由大到小"),
        cell("filings", "remindDays", "\"7,7\"", "(remindDays)列的值为 \"7,7\"，应为由大到小"),
        cell("filings", "remindDays", "\"367\"", "(remindDays)列的值为 \"367\"，应为由大到小"),
        cell("filings", "remindDays", "\"0\"", "(remindDays)列的值为 \"0\"，应为由大到小"),
        cell("filings", "dueDays", "-1", "(dueDays)列的值为 -1，应为0至366的整数"),
        cell("filings", "dueDays", "367", "(dueDays)列的值为 367，应为0至366的整数"),
        cell("filings", "remindDays", "30", "(remindDays)列的值为 30，应为加英文双引号的文字"),
        cell("lists", "kind", "\"other\"", "(kind)列的值为 \"other\"，应为报送事项（filings）中的代码"),
        cell("lists", "list", "\"my list\"", "(list)列的值为 \"my list\"，应为小写字母开头"),
        cell("lists", "minimum", "21", "(minimum)列的值为 21，应为不大于“maximum”(maximum)列的值（20）"),
        cell("lists", "maximum", "1", "(maximum)列的值为 1，应为0（不限）或者不小于2的整数"),
        cell("lists", "maximum", "-1", "(maximum)列的值为 -1，应为0至10000的整数"),
        cell("lists", "key", "\"\"", "(key)列的值为 \"\"，应为列表中的列名"),
        cell("lists", "source", "\"a b\"", "(source)列的值为 \"a b\"，应为小写字母开头"),
        cell("lists", "source", "\"\"", "(all)列的值为 true，应为 false"),
        cell("lists", "mayAdd", "\"是\"", "(mayAdd)列的值为 \"是\"，应为 true"),
        cell("texts", "kind", "\"other\"", "(kind)列的值为 \"other\"，应为报送事项"),
        cell("texts", "field", "\"a.b.c\"", "(field)列的值为 \"a.b.c\"，应为小写字母开头"),
        cell("texts", "maxCharacters", "9", "(minCharacters)列的值为 10，应为不大于"),
        cell("texts", "maxCharacters", "-1", "(maxCharacters)列的值为 -1，应为0至10000000的整数"),
        cell("series", "maximum", "0", "(maximum)列的值为 0，应为1至10000的整数"),
        cell("series", "minimum", "4", "(minimum)列的值为 4，应为不大于“maximum”(maximum)列的值（3）"),
        cell("reports", "kind", "\"other\"", "(kind)列的值为 \"other\"，应为报送事项"),
        cell("reports", "everyMonths", "2", "(everyMonths)列的值为 2，应为1、3或6"),
        cell("reports", "everyMonths", "12", "(everyMonths)列的值为 12，应为1至6的整数"),
        cell("reports", "dueDays", "-1", "(dueDays)列的值为 -1，应为0至366的整数"),
        cell("reports", "dueDays", "367", "(dueDays)列的值为 367，应为0至366的整数"),
        cell("reports", "copyDays", "-1", "(copyDays)列的值为 -1，应为0至366的整数"),
        cell("reports", "copyDays", "367", "(copyDays)列的值为 367，应为0至366的整数"),
        cell("measures", "measure", "\"scold\"", "(measure)列的值为 \"scold\"，应为remind、warn"),
        cell("measures", "missed", "0", "(daysLate)列的值为 0，应为：“连续缺报”(missed)列为0的大于0，大于0的为0"),
        cell("measures", "daysLate", "1", "(daysLate)列的值为 1，应为：“连续缺报”(missed)列为0的大于0，大于0的为0"),
        cell("measures", "missed", "2", "第2行“missed”(missed)列的值为 2，应为大于同一事项上一行的值（2）"),
        cell("targets", "target", "-1", "(target)列的值为 -1，应为0至1000000000的数字"),
        cell("targets", "target", "1000000001", "(target)列的值为 1000000001，应为0至1000000000的数字"),
        cell("targets", "target", "101", "(target)列的值为 101，应为0至100的数字：占比不超过100%"),
        cell("targets", "denominator", "\"\"", "(denominator)列的值为 \"\"，应为文字：比率"),
        cell("targets", "strive", "1", "(strive)列的值为 1，应为 true"));
  }

  static Stream<Arguments> rows() {
    return Stream.of(
        row("lists", "\"plan\" | \"tasks\" | \"任务\" | 1 | 1 | \"\" | \"\" | false | false", "第3行"),
        row(
            "lists",
            "\"plan\" | \"own\" | \"任务\" | 3 | 0 | \"a\" | \"fields\" | false | false",
            "第3行“minimum”(minimum)列的值为 3，应为0至2的整数：来源（source）中只有2个代码"),
        row("texts", "\"plan\" | \"overview\" | \"县情\" | 1 | 1", "第3行“field”(field)列"),
        row("texts", "\"plan\" | \"goals\" | \"目标\" | 0 | 0", "(minCharacters)列的值为 0，应为1至"),
        row("series", "\"plan\" | \"nominated\" | \"extra\" | \"增加\" | 0 | 2", "第3行“code”(code)列"),
        row("reports", "\"quarterly\" | 1 | 5 | 0", "第2行“kind”(kind)列"),
        row("measures", "\"quarterly\" | 3 | 0 | \"talk\" | \"约谈\"", "第4行“measure”(measure)列"),
        row(
            "measures",
            "\"quarterly\" | 0 | 9 | \"red\" | \"红牌\"",
            "第4行“missed”(missed)列的值为 0，应为：同一"),
        row(
            "fields",
            "\"home\" | \"居家养老\" | \"日间照料\"",
            "第3行“subPoint”(subPoint)列的值为 \"日间照料\"，应为要点"),
        row("targets", "\"bases\" | \"基地\" | \"个\" | 1 | true | true | \"\" | \"\"", "第3行“code”"),
        argumentSet(
            "no filings",
            (UnaryOperator<SmallModel>) model -> model.without("filings"),
            "缺少决策表 filings，应有 id 为 filings 的决策（decision），其内容为决策表：决策表 lists 需要它"),
        argumentSet(
            "no source",
            (UnaryOperator<SmallModel>) model -> model.without("fields"),
            "(source)列的值为 \"fields\"，应为本模型中的决策表"));
  }

  private static Arguments cell(String table, String column, String feel, String message) {
    return argumentSet(
        table + "." + column + " = " + feel,
        (UnaryOperator<SmallModel>) model -> model.cell(table, column, feel),
        message);
  }

  private static Arguments row(String table, String row, String message) {
    return argumentSet(
        table + " + " + row, (UnaryOperator<SmallModel>) model -> model.row(table, row), message);
  }
}

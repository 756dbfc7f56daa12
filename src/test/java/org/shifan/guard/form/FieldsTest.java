package org.shifan.guard.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each kind of field with good and bad values; the last column is the message, empty for good. */
class FieldsTest {

  private static final String VALUES =
      "'values':[{'label':'一','value':'a'},{'label':'二','value':'b'}]";

  private static void expect(String field, String value, String message) {
    if (message == null) {
      assertThat(Forms.one(field, value)).as(value).isEmpty();
    } else {
      assertThat(Forms.one(field, value)).as(value).containsExactly("得分：" + message + "。");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "0|",
        "100|",
        "99.25|",
        "101|应为0至100之间的数，现为101",
        "-5|应为0至100之间的数，现为-5",
        "1000.0|应为0至100之间的数，现为1000",
        "100.01|应为0至100之间的数，现为100.01",
        "1e999999999|应为0至100之间的数，现为1E+999999999",
        "99.255|小数最多2位，现为99.255",
        "'99'|应为数字，现为99",
        "'NaN'|应为数字，现为NaN",
        "true|应为数字，现为true",
        "[]|应为数字，现为[]",
        "null|必填",
        "''|必填",
      })
  void number(String value, String message) {
    String bounds = "'decimalDigits':2,'validate':{'required':true,'min':0,'max':100}";
    expect(Forms.field("number", "x", "得分", bounds), value, message);
  }

  @Test
  void numberIsNeitherNaNNorInfinite() {
    String form = Forms.form(Forms.field("number", "x", "得分", ""));
    for (Object bad : new Object[] {Double.NaN, Double.POSITIVE_INFINITY, Float.NaN}) {
      assertThat(Forms.check(form, Map.of(), Map.of("x", bad)))
          .containsExactly("得分：应为数字，现为" + bad + "。");
    }
    assertThat(Forms.check(form, Map.of(), Map.of("x", 1e14)))
        .containsExactly("得分：数值过大，现为100000000000000。");
  }

  @Test
  void numberTellsTheOneBoundItHas() {
    expect(Forms.field("number", "x", "得分", "'validate':{'min':1}"), "0", "不能小于1，现为0");
    expect(Forms.field("number", "x", "得分", "'validate':{'max':20}"), "21", "不能大于20，现为21");
    expect(Forms.field("number", "x", "得分", "'decimalDigits':0"), "1.5", "应为整数，现为1.5");
    expect(Forms.field("number", "x", "得分", "'increment':'0.5'"), "1.2", "应为0.5的倍数，现为1.2");
    expect(Forms.field("number", "x", "得分", "'increment':'0.5'"), "1.5", null);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2000000", "1999999.99", "'2000000'", "'1999999.99'", "2000000.0"})
  void moneyMayComeAsTextOrNumber(String value) {
    String money = "'serializeToString':true,'decimalDigits':2,'validate':{'min':0,'max':2000000}";
    expect(Forms.field("number", "x", "得分", money), value, null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'2000000.01'|应为0至2000000之间的数，现为2000000.01",
        "'1.001'|小数最多2位，现为1.001",
        "'1e5'|应为数字，现为1e5",
        "'1,000'|应为数字，现为1,000",
        "'Infinity'|应为数字，现为Infinity",
      })
  void moneyAsTextKeepsItsBounds(String value, String message) {
    String money = "'serializeToString':true,'decimalDigits':2,'validate':{'min':0,'max':2000000}";
    expect(Forms.field("number", "x", "得分", money), value, message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'政府'|",
        "'  政府  '|",
        "'省'|应为2至4个字，现为1个字",
        "'省民政厅长'|应为2至4个字，现为5个字",
        "5|应为文字，现为5",
        "{'a':1}|应为文字，现为{\"a\":1}",
        "'a\\u0000b'|含有不允许的控制字符",
        "'a\\u202eb'|含有不允许的控制字符",
        "'a\\ud800'|含有不允许的控制字符",
        "'a\\nb'|只能填一行文字，不能换行",
        "'   '|必填",
      })
  void textfield(String value, String message) {
    String bounds = "'validate':{'required':true,'minLength':2,'maxLength':4}";
    expect(Forms.field("textfield", "x", "得分", bounds), value, message);
  }

  @Test
  void textHasALimitWhereTheFormSetsNone() {
    String line = Forms.field("textfield", "x", "得分", "");
    expect(line, "'" + "字".repeat(500) + "'", null);
    expect(line, "'" + "字".repeat(501) + "'", "不能多于500个字，现为501个字");
    String lines = Forms.field("textarea", "x", "得分", "");
    expect(lines, "'" + "字\\n".repeat(2000) + "'", null);
    expect(lines, "'" + "字".repeat(4001) + "'", "不能多于4000个字，现为4001个字");
    expect(lines, "'a" + " ".repeat(300) + "'", "首尾空白过多");
  }

  @Test
  void patternEmailAndPhone() {
    String code = Forms.field("textfield", "x", "得分", "'validate':{'pattern':'^\\\\d{6}$'}");
    expect(code, "'370102'", null);
    expect(code, "'37010'", "格式应符合 ^\\d{6}$ ，现为37010");
    String mail = Forms.field("textfield", "x", "得分", "'validate':{'validationType':'email'}");
    expect(mail, "'mz@shandong.cn'", null);
    expect(mail, "'mz@'", "应为电子邮箱地址，现为mz@");
    String phone = Forms.field("textfield", "x", "得分", "'validate':{'validationType':'phone'}");
    expect(phone, "'+8653112345678'", null);
    expect(phone, "'12ab'", "应为带国际区号的电话号码（如+8653112345678），现为12ab");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'a'|",
        "''|",
        "null|",
        "'c'|应为a、b之一，现为c",
        "1|应为a、b之一，现为1",
        "['a']|应为a、b之一，现为[\"a\"]",
      })
  void selectAndRadio(String value, String message) {
    expect(Forms.field("select", "x", "得分", VALUES), value, message);
    expect(Forms.field("radio", "x", "得分", VALUES), value, message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "['a','b']|",
        "[]|必填",
        "['a','c']|应为a、b中的若干项，现含c",
        "['a','a']|重复选择了a",
        "'a'|应为多选列表，现为a",
      })
  void checklist(String value, String message) {
    String required = VALUES + ",'validate':{'required':true}";
    expect(Forms.field("checklist", "x", "得分", required), value, message);
  }

  @Test
  void checkbox() {
    String plain = Forms.field("checkbox", "x", "得分", "");
    expect(plain, "true", null);
    expect(plain, "false", null);
    expect(plain, "'true'", "应为是（true）或否（false），不加引号，现为文字、数字或列表：true");
    String required = Forms.field("checkbox", "x", "得分", "'validate':{'required':true}");
    expect(required, "false", "必须勾选");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'2021-10-31'|",
        "'2024-02-29'|",
        "''|",
        "'2021-02-30'|应为实际存在的日期（如2021-10-31），现为2021-02-30",
        "'2021-2-3'|应为实际存在的日期（如2021-10-31），现为2021-2-3",
        "'31.10.2021'|应为实际存在的日期（如2021-10-31），现为31.10.2021",
        "'0001-01-01'|应为实际存在的日期（如2021-10-31），现为0001-01-01",
        "'2021-10-31T00:00'|应为实际存在的日期（如2021-10-31），现为2021-10-31T00:00",
        "20211031|应为实际存在的日期（如2021-10-31），现为20211031",
      })
  void date(String value, String message) {
    String date = "{'type':'datetime','key':'x','subtype':'date','dateLabel':'得分'}";
    expect(date, value, message);
  }

  @Test
  void optionsComeFromTheTaskToo() {
    Map<String, String> given = new HashMap<>();
    given.put("view", "{'counties':[{'label':'历下区','value':'370102'}]}");
    given.put("towns", "['x1','x2']");
    String byExpression = Forms.field("select", "x", "得分", "'valuesExpression':'=view.counties'");
    String byKey = Forms.field("select", "x", "得分", "'valuesKey':'towns'");
    assertThat(Forms.check(Forms.form(byExpression), given, Map.of("x", "370102"))).isEmpty();
    assertThat(Forms.check(Forms.form(byExpression), given, Map.of("x", "370103")))
        .containsExactly("得分：应为370102之一，现为370103。");
    assertThat(Forms.check(Forms.form(byKey), given, Map.of("x", "x2"))).isEmpty();
    assertThat(Forms.check(Forms.form(byKey), given, Map.of("x", "x3")))
        .containsExactly("得分：应为x1、x2之一，现为x3。");
    assertThat(Forms.check(Forms.form(byKey), Map.of(), Map.of("x", "x1")))
        .containsExactly("得分：应为可选项（现无可选项）之一，现为x1。");
  }

  @Test
  void boundsMayComeFromTheTask() {
    String form = Forms.form(Forms.field("number", "x", "得分", "'validate':{'max':'=view.most'}"));
    assertThat(Forms.check(form, Map.of("view", "{'most':3}"), Map.of("x", 3))).isEmpty();
    assertThat(Forms.check(form, Map.of("view", "{'most':3}"), Map.of("x", 4)))
        .containsExactly("得分：不能大于3，现为4。");
    assertThat(Forms.check(form, Map.of(), Map.of("x", 4))).containsExactly("得分：限值无法确定，不能提交，现为4。");
  }
}

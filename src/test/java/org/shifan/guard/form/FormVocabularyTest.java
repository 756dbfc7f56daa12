package org.shifan.guard.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be deployed, and the place that is named where not. */
class FormVocabularyTest {

  private static List<String> check(String... components) {
    return FormVocabulary.check(Forms.form(components)).stream()
        .map(SchemaProblem::toString)
        .toList();
  }

  @Test
  void everyComponentOfTheVocabularyIsAccepted() {
    assertThat(
            check(
                "{'type':'text','text':'# 标题 {{view.title}} {{#if view.a}}甲{{/if}}'}",
                "{'type':'html','content':'<p>{{view.note}}</p>'}",
                "{'type':'separator'}",
                "{'type':'spacer','height':20}",
                "{'type':'table','label':'排名','dataSource':'=view.rows','rowCount':10,"
                    + "'columns':[{'label':'县区','key':'county'}]}",
                Forms.group(
                    "visit",
                    Forms.field("textfield", "a", "甲", "'appearance':{'suffixAdorner':'分'}"),
                    Forms.field("textarea", "b", "乙", "'description':'说明','disabled':true"),
                    Forms.field("number", "c", "丙", "'serializeToString':true,'decimalDigits':2"),
                    Forms.field("select", "d", "丁", "'valuesKey':'options','searchable':true"),
                    Forms.field("checklist", "e", "戊", "'valuesExpression':'=view.options'"),
                    Forms.field("checkbox", "f", "己", "'defaultValue':false"),
                    "{'type':'datetime','key':'g','subtype':'date','dateLabel':'日期'}",
                    Forms.rows("rows", "'isRepeating':true,'allowAddRemove':true")),
                Forms.SUBMIT))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"taglist", "image", "iframe", "expression", "filepicker", "documentPreview", ""})
  void otherComponentsAreRefused(String type) {
    assertThat(check("{'type':'%s','key':'x'}".formatted(type)))
        .containsExactly("sample / x / type：组件类型“" + type + "”不在允许范围内");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'computeOn':'change'|computeOn：属性不在允许范围内",
        "'validate':{'unique':true}|validate / unique：属性不在允许范围内",
        "'validate':{'required':'=a'}|validate / required：应为true或false",
        "'validate':{'minLength':'5'}|validate / minLength：应为以“=”开头的FEEL表达式",
        "'validate':{'pattern':'('}|validate / pattern：正则表达式无法解析",
        "'validate':{'validationType':'iban'}|validate / validationType：应为email或phone",
        "'conditional':{'show':'=a'}|conditional.show：只允许conditional.hide",
        "'conditional':{'hide':'a = 1'}|conditional.hide：应为以“=”开头的FEEL表达式",
        "'conditional':{'hide':'=a = = 1'}|conditional.hide：FEEL表达式无法解析",
        "'conditional':{'hide':'=today() > a'}|conditional.hide：FEEL函数“today”不在允许范围内",
        "'conditional':{'hide':'=is defined(a)'}|conditional.hide：FEEL函数“defined”不在允许范围内",
        "'conditional':{'hide':'=function(n) external {}'}|conditional.hide：FEEL写法",
        "'readonly':'yes'|readonly：应为以“=”开头的FEEL表达式",
        "'disabled':'=a'|disabled：应为true或false",
      })
  void otherPropertiesAreRefusedWithTheirPlace(String property, String problem) {
    assertThat(check(Forms.field("textfield", "x", "甲", property)))
        .singleElement()
        .asString()
        .startsWith("sample / x / " + problem);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=visit.decision != \\\"return\\\"",
        "=not(view.open) and (count(view.rows) > 0 or list contains(view.kinds, \\\"a(b)\\\"))",
        "=visit.action in (\\\"save\\\", \\\"submit\\\")",
        "=some r in view.rows satisfies r.tie = true",
        "=if view.open then false else true",
        "=this.recommended = null",
      })
  void testedFeelIsAccepted(String expression) {
    String hide = "'conditional':{'hide':'%s'}".formatted(expression);
    assertThat(check(Forms.field("textfield", "x", "甲", hide))).isEmpty();
  }

  @Test
  void listsThatLoseRowsAreRefused() {
    String collapsing = "{'type':'dynamiclist','path':'rows','components':[]}";
    assertThat(check(collapsing, Forms.SUBMIT))
        .containsExactly("sample / rows / disableCollapse：应为true：折叠的列表提交时会丢失第5行以后的内容");
    assertThat(check(Forms.rows("rows", "")))
        .containsExactly("sample / dynamiclist：含动态列表的表单应有action为submit的按钮，否则待办任务中的“办结”按钮失效");
  }

  @Test
  void whatTasklistCannotShowIsRefused() {
    assertThat(check("{'type':'text','id':'t','text':'{{#if a}}甲{{ else }}乙{{/if}}'}"))
        .containsExactly("sample / t / text：不支持{{else}}，请用两个条件相反的{{#if}}");
    assertThat(check("{'type':'button','id':'b','action':'reset'}"))
        .containsExactly("sample / b / action：按钮只能是submit：reset会清空已填内容");
    assertThat(check("{'type':'datetime','key':'d','subtype':'time'}"))
        .containsExactly("sample / d / subtype：应为date：日期按ISO文本提交");
  }

  @Test
  void keysAreSpokenAndUnique() {
    assertThat(check(Forms.field("textfield", "a.b", "甲", "")).get(0)).contains("a.b / key");
    assertThat(check(Forms.field("textfield", "a", "甲", ""), Forms.group("a")))
        .containsExactly("sample / a / key：同一层已有“a”");
    String flat = "{'type':'group','components':[" + Forms.field("textfield", "a", "甲", "") + "]}";
    assertThat(check(Forms.field("textfield", "a", "甲", ""), flat))
        .containsExactly("sample / group / a / key：同一层已有“a”");
  }

  @Test
  void optionsHaveExactlyOneSource() {
    assertThat(check(Forms.field("select", "x", "甲", "")))
        .containsExactly("sample / x / values：values、valuesKey、valuesExpression应恰好有一项");
    assertThat(check(Forms.field("radio", "x", "甲", "'values':[{'label':'一'}]")))
        .containsExactly("sample / x / values：每个选项应有文字、数字或是否类型的value");
  }

  @Test
  void conditionsRestOnFieldsThatAreAlwaysSent() {
    String middle = Forms.field("textfield", "b", "乙", "'conditional':{'hide':'=a = \\\"x\\\"'}");
    String last = Forms.field("textfield", "c", "丙", "'conditional':{'hide':'=b = \\\"y\\\"'}");
    assertThat(check(Forms.field("textfield", "a", "甲", ""), middle, last))
        .containsExactly("sample / c / conditional.hide：条件依赖的“b”本身可能不显示，请改为直接依赖决定它的字段");
    String other = Forms.field("textfield", "c", "丙", "'conditional':{'hide':'=view.b = 1'}");
    assertThat(check(Forms.field("textfield", "a", "甲", ""), middle, other)).isEmpty();
  }

  @Test
  void aFormThatIsNoneIsRefused() {
    assertThat(FormVocabulary.check("{")).hasSize(1);
    assertThat(FormVocabulary.check("{\"id\":\"a\",\"id\":\"b\"}")).hasSize(1);
    assertThatThrownBy(() -> FormSchema.parse("[]"))
        .isInstanceOf(InvalidFormException.class)
        .hasMessageContaining("应为form-js表单");
  }

  @Test
  void aFormTellsWhatItReads() {
    String select = Forms.field("select", "x", "甲", "'valuesKey':'towns'");
    String bound = Forms.field("number", "y", "乙", "'validate':{'max':'=view.most'}");
    assertThat(FormSchema.parse(Forms.form(Forms.group("visit", select, bound))).reads())
        .containsExactlyInAnyOrder("visit", "towns", "view");
  }
}

package org.shifan.guard.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whole submissions: what does not belong, what is hidden, what is locked, and rows. */
class FormGuardTest {

  private static final String VISIT =
      Forms.form(
          Forms.group(
              "visit",
              Forms.field(
                  "radio",
                  "decision",
                  "考察结论",
                  "'validate':{'required':true},'values':[{'label':'通过','value':'accept'},"
                      + "{'label':'退回','value':'return'}]"),
              Forms.field(
                  "textarea",
                  "reason",
                  "退回原因",
                  "'validate':{'required':true},'conditional':{'hide':'=visit.decision != \\\"return\\\"'}"),
              Forms.field("textfield", "county", "县区", "'readonly':true"),
              Forms.field("textfield", "code", "代码", "'disabled':true"),
              "{'type':'group','label':'评分','components':["
                  + Forms.field("number", "score", "得分", "'validate':{'min':0,'max':100}")
                  + "]}"));

  private static final Map<String, String> GIVEN =
      Map.of("visit", "{'county':'历下区','code':'370102'}");

  private static List<String> visit(String json) {
    return Forms.check(VISIT, GIVEN, Map.of("visit", Forms.json(json)));
  }

  @Test
  void whatTheFormSendsIsLetIn() {
    assertThat(visit("{'decision':'accept','county':'历下区','score':88}")).isEmpty();
    assertThat(visit("{'decision':'return','reason':'材料不全','county':'历下区','score':null}"))
        .isEmpty();
  }

  @Test
  void sixBadInputsAreRefusedTogether() {
    Map<String, Object> bad = new HashMap<>();
    bad.put(
        "visit",
        Forms.json("{'decision':'maybe','score':-5,'county':'市中区','code':'1','awardAmount':9}"));
    bad.put("awardAmount", 1);
    assertThat(Forms.check(VISIT, GIVEN, bad))
        .containsExactlyInAnyOrder(
            "awardAmount：表单没有此项，不应提交。",
            "awardAmount：表单没有此项，不应提交。",
            "考察结论：应为accept、return之一，现为maybe。",
            "县区：只读，不能改动，应为历下区，现为市中区。",
            "代码：只读，不能改动，应为370102，现为1。",
            "得分：应为0至100之间的数，现为-5。");
  }

  @Test
  void nothingSubmittedIsRefusedByName() {
    assertThat(Forms.check(VISIT, GIVEN, Map.of())).containsExactly("考察结论：必填。");
    String optional = Forms.form(Forms.group("note", Forms.field("textarea", "text", "说明", "")));
    assertThat(Forms.check(optional, Map.of(), Map.of())).containsExactly("表单：没有提交，应随表单提交变量note。");
    assertThat(Forms.check(optional, Map.of(), Map.of("note", Forms.json("{}")))).isEmpty();
    assertThat(Forms.check(optional, Map.of(), Map.of("note", "text")))
        .containsExactly("表单：应为JSON对象，现为text。");
  }

  @Test
  void hiddenFieldsAreRefusedAndNotRequired() {
    assertThat(visit("{'decision':'accept','reason':'补充'}")).containsExactly("退回原因：在此情况下不显示，不应提交。");
    assertThat(visit("{'decision':'accept','reason':''}")).isEmpty();
    assertThat(visit("{'decision':'return'}")).containsExactly("退回原因：必填。");
  }

  @Test
  void anOpenFieldLeftOutDoesNotKeepItsDraft() {
    Map<String, String> draft = Map.of("visit", "{'decision':'return'}");
    Map<String, Object> sent = Map.of("visit", Forms.json("{'reason':'x'}"));
    assertThat(Forms.check(VISIT, draft, sent)).containsExactly("考察结论：必填。", "退回原因：在此情况下不显示，不应提交。");
  }

  @Test
  void hiddenGroupsAreRefusedAsAWhole() {
    String form =
        Forms.form(
            Forms.field("checkbox", "more", "更多", ""),
            "{'type':'group','path':'extra','label':'补充','conditional':{'hide':'=more != true'},"
                + "'components':["
                + Forms.field("number", "n", "数", "'validate':{'required':true}")
                + "]}");
    Map<String, Object> sent = new HashMap<>(Map.of("extra", Forms.json("{'n':1}"), "more", false));
    assertThat(Forms.check(form, Map.of(), sent)).containsExactly("补充：在此情况下不显示，不应提交。");
    sent.put("more", true);
    assertThat(Forms.check(form, Map.of(), sent)).isEmpty();
    assertThat(Forms.check(form, Map.of(), Map.of("more", true))).containsExactly("数：必填。");
    assertThat(Forms.check(form, Map.of(), Map.of("more", false))).isEmpty();
  }

  @Test
  void otherTypesThanJsonAreRefused() {
    assertThat(Forms.check(VISIT, GIVEN, Map.of("visit", new Date(0))))
        .contains("visit：变量类型Date不允许。");
  }

  @Test
  void lockedValuesComeBackAsTheBrowserWritesThem() {
    String form =
        Forms.form(
            Forms.field("textfield", "points", "得分", "'readonly':true"),
            Forms.field("textfield", "note", "说明", "'readonly':true"),
            Forms.field("checkbox", "late", "逾期", "'disabled':true"));
    Map<String, String> given = Map.of("points", "90.0", "note", "'一\\n二'", "late", "true");
    assertThat(Forms.check(form, given, Map.of("points", "90", "note", "一 二"))).isEmpty();
    assertThat(Forms.check(form, given, Map.of("points", "91", "note", "", "late", false)))
        .containsExactly(
            "得分：只读，不能改动，应为90，现为91。", "说明：只读，不能改动，应为一 二，现为空。", "逾期：只读，不能改动，应为true，现为false。");
  }

  @Test
  void readonlyMayDependOnTheTask() {
    String form =
        Forms.form(Forms.field("number", "x", "数", "'readonly':'=view.closed','defaultValue':1"));
    Map<String, String> open = Map.of("view", "{'closed':false}", "x", "2");
    Map<String, String> closed = Map.of("view", "{'closed':true}", "x", "2");
    assertThat(Forms.check(form, open, Map.of("x", 3))).isEmpty();
    assertThat(Forms.check(form, closed, Map.of("x", 3))).containsExactly("数：只读，不能改动，应为2，现为3。");
    assertThat(Forms.check(form, closed, Map.of("x", "2"))).isEmpty();
    assertThat(Forms.check(form, Map.of("view", "{'closed':true}"), Map.of("x", 1))).isEmpty();
  }

  private static final String RANKING =
      Forms.form(
          Forms.group(
              "recommendation",
              Forms.rows(
                  "rows",
                  "'allowAddRemove':false",
                  Forms.field("textfield", "county", "县区", "'readonly':true"),
                  Forms.field("number", "score", "得分", "'disabled':true"),
                  Forms.field("checkbox", "recommended", "推荐", ""),
                  Forms.field(
                      "number",
                      "rank",
                      "名次",
                      "'validate':{'required':true,'min':1},"
                          + "'conditional':{'hide':'=this.recommended != true'}"))),
          Forms.SUBMIT);

  private static final Map<String, String> RANKED =
      Map.of(
          "recommendation",
          "{'rows':[{'county':'370102','score':90.5},{'county':'370103','score':80}]}");

  private static List<String> ranking(String rows) {
    return Forms.check(
        RANKING, RANKED, Map.of("recommendation", Forms.json("{'rows':" + rows + "}")));
  }

  @Test
  void rowsAreCheckedOneByOne() {
    assertThat(
            ranking(
                "[{'county':'370102','recommended':true,'rank':1},"
                    + "{'county':'370103','recommended':false}]"))
        .isEmpty();
    assertThat(
            ranking(
                "[{'county':'370102','recommended':true,'rank':0,'bonus':1},"
                    + "{'county':'370103','recommended':false,'rank':2}]"))
        .containsExactly(
            "名单·第1行·bonus：表单没有此项，不应提交。", "名单·第1行·名次：不能小于1，现为0。", "名单·第2行·名次：在此情况下不显示，不应提交。");
  }

  @Test
  void rowsKeepWhoTheyAreAboutInWhateverOrder() {
    assertThat(ranking("[{'county':'370103'},{'county':'370102','score':99}]"))
        .containsExactly("名单·第2行·得分：只读，不能改动，应为90.5，现为99。");
  }

  @Test
  void fixedListsKeepTheirRows() {
    assertThat(ranking("[{'county':'370102'}]")).containsExactly("名单：应为2行，不能增减，现为1行。");
    assertThat(ranking("[{},{},{}]")).containsExactly("名单：应为2行，不能增减，现为3行。");
    assertThat(ranking("null")).as("left out: the rules say whether it is needed").isEmpty();
    assertThat(ranking("{'0':{}}")).containsExactly("名单：应为列表，现为{\"0\":{}}。");
    assertThat(ranking("['x',{}]")).containsExactly("名单·第1行：应为JSON对象，现为x。");
  }

  @Test
  void openListsTakeNewRowsUpToALimit() {
    String form =
        Forms.form(
            Forms.rows(
                "rows",
                "",
                Forms.field("textfield", "county", "县区", "'readonly':true"),
                Forms.field("number", "amount", "金额", "'validate':{'min':0}")),
            Forms.SUBMIT);
    Map<String, String> given = Map.of("rows", "[{'county':'370102'}]");
    assertThat(
            Forms.check(
                form,
                given,
                Map.of("rows", Forms.json("[{'county':'370102'},{'amount':-1},{'county':'x'}]"))))
        .containsExactly("名单·第2行·金额：不能小于0，现为-1。", "名单·第3行·县区：只读，不能改动，应为空，现为x。");
    String many = "[" + "{},".repeat(500) + "{}]";
    assertThat(Forms.check(form, given, Map.of("rows", Forms.json(many))))
        .containsExactly("名单：最多500行，现为501行。");
    assertThat(Forms.check(form, given, Map.of("rows", Forms.json("[]")))).isEmpty();
  }

  @Test
  void manyProblemsAreToldShortly() {
    List<FieldProblem> many =
        java.util.stream.IntStream.range(0, 12)
            .mapToObj(i -> new FieldProblem("数" + i, "n" + i, "必填"))
            .toList();
    assertThat(FieldProblem.join(many)).startsWith("数0：必填。").endsWith("数9：必填。另有2处有误。");
  }
}

package org.shifan.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shifan.EngineTest;
import org.shifan.Province;
import org.shifan.access.Members;
import org.shifan.decision.RankedRounds;
import org.shifan.decision.RoundPath;
import org.shifan.process.Forms;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What an official finds on the desk, and that it is only what is theirs to see. */
@EngineTest
@AutoConfigureMockMvc
@Import({Province.class, RankedRounds.class, RoundPath.class})
class DeskTest {

  private static final String CITY = "371700";
  private static final String A = "371702";
  private static final String B = "371703";
  private static final String C = "371721";

  @Autowired private MockMvc web;
  @Autowired private Province province;
  @Autowired private TaskService tasks;
  @Autowired private IdentityService identity;

  @BeforeEach
  void aCityHasStarted() {
    province.reset();
    province.roundIsOpen();
    province.cityStarts(CITY);
  }

  @AfterEach
  void nobodyIsLoggedIn() {
    identity.clearAuthentication();
  }

  private RequestPostProcessor of(String office) {
    return Members.of(office, identity);
  }

  private MockHttpServletResponse reads(String office, String address) throws Exception {
    MockHttpServletResponse answer =
        web.perform(get(address).with(of(office))).andReturn().getResponse();
    answer.setCharacterEncoding(StandardCharsets.UTF_8.name());
    return answer;
  }

  private String shown(String office, String address) throws Exception {
    MockHttpServletResponse answer = reads(office, address);
    assertThat(answer.getStatus()).as(address).isEqualTo(200);
    return answer.getContentAsString();
  }

  private String progress(String office, Task task) throws Exception {
    return shown(office, "/desk/tasks/" + task.getId() + "/progress");
  }

  private void doesAs(String user, String office, Task task, String variable, Map<String, ?> form) {
    identity.setAuthentication(user, List.of(office));
    tasks.complete(task.getId(), Map.of(variable, Forms.value(form)));
    identity.clearAuthentication();
    province.work();
  }

  @Test
  void theListTellsSubjectStageAndDaysLeftByTheSystemsClock() throws Exception {
    Task mine = province.task("prepareApplication", A);
    Task other = province.task("prepareApplication", B);
    String address = "/api/desk/tasks?id=" + mine.getId() + "&id=" + other.getId();
    String cards = shown("civil-affairs-" + A, address);
    assertThat(JsonPath.<List<String>>read(cards, "$[*].id")).containsExactly(mine.getId());
    assertThat(JsonPath.<String>read(cards, "$[0].subject")).isEqualTo("菏泽市牡丹区");
    assertThat(JsonPath.<String>read(cards, "$[0].stage")).isEqualTo("县级申报");
    assertThat(JsonPath.<String>read(cards, "$[0].due")).isEqualTo("2021年10月31日24:00");
    assertThat(JsonPath.<String>read(cards, "$[0].left")).isEqualTo("还剩60天");
    province.timePasses("2021-10-30T09:00");
    cards = shown("civil-affairs-" + A, address);
    assertThat(JsonPath.<String>read(cards, "$[0].left")).isEqualTo("还剩1天");
    assertThat(JsonPath.<String>read(cards, "$[0].state")).isEqualTo("soon");
  }

  @Test
  void theStageOfATaskIsTheRounds() throws Exception {
    province.applies(A);
    Task visit = province.task("assessOnSite", A);
    String cards = shown("civil-affairs-" + CITY, "/api/desk/tasks?id=" + visit.getId());
    assertThat(JsonPath.<String>read(cards, "$[0].stage")).isEqualTo("考察推荐");
  }

  @Test
  void othersAreToldTheSameOfMaterialsThatAreThereAndOfThoseThatAreNot() throws Exception {
    String there = Province.ROUND + "-" + A;
    String nowhere = Province.ROUND + "-" + "379999";
    for (String address :
        List.of(
            "/api/applications/%s/materials",
            "/api/applications/%s/checklist",
            "/api/reviews/%s-visit/materials",
            "/api/filings/%s/mail")) {
      MockHttpServletResponse hidden = reads("civil-affairs-" + B, address.formatted(there));
      MockHttpServletResponse none = reads("civil-affairs-" + B, address.formatted(nowhere));
      assertThat(hidden.getStatus()).as(address).isEqualTo(403);
      assertThat(none.getStatus()).as(address).isEqualTo(403);
      assertThat(hidden.getContentAsString().replace(there, nowhere))
          .isEqualTo(none.getContentAsString());
    }
    for (String owner : List.of(there, nowhere)) {
      assertThat(reads("civil-affairs-" + B, "/materials/" + owner).getStatus()).isEqualTo(404);
    }
    assertThat(reads("civil-affairs-" + A, "/materials/" + there).getStatus()).isEqualTo(200);
  }

  @Test
  void theOpenTaskNamesItsOfficeAndIsNobodyElses() throws Exception {
    Task task = province.task("prepareApplication", A);
    String one = "/api/desk/tasks/" + task.getId();
    assertThat(JsonPath.<List<String>>read(shown("civil-affairs-" + A, one), "$.offices"))
        .containsExactly("菏泽市牡丹区民政局");
    for (String address : List.of(one, tab(task, "progress"), tab(task, "rules"))) {
      assertThat(reads("civil-affairs-" + B, address).getStatus()).as(address).isEqualTo(404);
    }
  }

  private static String tab(Task task, String name) {
    return "/desk/tasks/" + task.getId() + "/" + name;
  }

  @Test
  void theRulesAreThoseOfTheRoundWithTheirClauses() throws Exception {
    String rules =
        shown("civil-affairs-" + A, tab(province.task("prepareApplication", A), "rules"));
    assertThat(rules)
        .contains("2021年10月31日24:00", "1至3个", "创建工作报告", "评分细则")
        .contains("SD64-07 三(二)：“每市推荐1-3个”", "SD64-06 三(一)");
  }

  @Test
  void theProgressTellsWhereAnApplicationStandsAndWhoHasIt() throws Exception {
    assertThat(progress("civil-affairs-" + A, province.task("prepareApplication", A)))
        .contains("填报中", "class=\"now\" aria-current=\"step\"", "菏泽市牡丹区民政局", "开放县级申报")
        .containsPattern("(?s)class=\"now\"[^>]*>\\s*<b>县级申报");
    province.applies(A);
    assertThat(progress("civil-affairs-" + A, province.task("awaitRecommendation", A)))
        .contains("已申报", "实地考察与评价", "菏泽市民政局", "填报申报", "提交，报送市民政局")
        .containsPattern("(?s)class=\"now\"[^>]*>\\s*<b>考察推荐");
  }

  @Test
  void sd64_07_aCountyDoesNotReadTheCitysScoreOfItInTheProgress() throws Exception {
    province.applies(A);
    province.visits(A, "87.65");
    String read = progress("civil-affairs-" + A, province.task("awaitRecommendation", A));
    assertThat(read).contains("已考察", "实地考察与评价").doesNotContain("87.65");
  }

  @Test
  void aCityReadsHowItsCountiesStand() throws Exception {
    province.applies(A);
    String read = progress("civil-affairs-" + CITY, province.task("assessOnSite", A));
    assertThat(read).contains("菏泽市牡丹区", "已申报");
    province.visits(A, "80");
    province.timePasses("2021-11-01T00:00");
    read = progress("civil-affairs-" + CITY, province.task("recommend", CITY));
    assertThat(read).contains("菏泽市", "已考察", "未申报", "各县（市、区）").doesNotContain("80.00");
  }

  @Test
  void whatOneHasDoneIsListedWithItsRecordAndNobodyElseReadsIt() throws Exception {
    String office = "civil-affairs-" + A;
    String user = "member-" + office;
    of(office);
    province.uploads(A, "form", "report", "plan", "evidence");
    doesAs(
        user,
        office,
        province.task("prepareApplication", A),
        "application",
        Map.of("action", "submit", "contact", "王丽"));
    String list = shown(office, "/desk/done");
    assertThat(list).contains("填报申报", "菏泽市牡丹区", "菏泽市牡丹区民政局", "SD64-05");
    String record = list.replaceAll("(?s).*href=\"(/desk/done/[^\"]+)\".*", "$1");
    assertThat(shown(office, record)).contains("王丽", "联系人", "提交，报送市民政局");
    assertThat(shown("civil-affairs-" + B, "/desk/done")).doesNotContain("填报申报");
    assertThat(shown("civil-affairs-" + B, "/desk/done?office=true")).doesNotContain("填报申报");
    assertThat(reads("civil-affairs-" + B, record).getStatus()).isEqualTo(404);
  }

  @Test
  void aDossierNamesStepsPeopleAndOfficesAsOfficialsDo() throws Exception {
    String office = "civil-affairs-" + A;
    of(office);
    province.uploads(A, "form", "report", "plan", "evidence");
    doesAs(
        "member-" + office,
        office,
        province.task("prepareApplication", A),
        "application",
        Map.of("action", "submit", "contact", "王丽"));
    String dossier = shown("camunda-admin", "/records/" + Province.ROUND + "-" + A);
    assertThat(dossier)
        .contains("菏泽市牡丹区", "卷宗", "开放县级申报", "上传材料", "填报申报", "菏泽市牡丹区民政局", "系统")
        .doesNotContain(
            "prepareApplication", "openApplication", "upload<", ">" + office + "<", "王丽");
    assertThat(reads("camunda-admin", "/records/" + Province.ROUND + "-" + B).getStatus())
        .isEqualTo(200);
    assertThat(reads("camunda-admin", "/records/nothing").getStatus()).isEqualTo(404);
    assertThat(reads(office, "/records/" + Province.ROUND + "-" + A).getStatus()).isEqualTo(403);
  }

  @Test
  void whatIsDoneIsReadPageByPage() throws Exception {
    String office = "civil-affairs-" + C;
    of(office);
    for (int i = 0; i < 21; i++) {
      doesAs(
          "member-" + office,
          office,
          province.task("prepareApplication", C),
          "application",
          Map.of("action", "save"));
    }
    assertThat(shown(office, "/desk/done")).contains("共21条", "第1页，共2页", "下一页");
    assertThat(shown(office, "/desk/done?page=2")).contains("第2页，共2页", "上一页");
    assertThat(shown(office, "/desk/done?page=99")).contains("第2页，共2页");
  }
}

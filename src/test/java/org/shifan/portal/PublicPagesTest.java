package org.shifan.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shifan.EngineTest;
import org.shifan.Province;
import org.shifan.access.Members;
import org.shifan.decision.RankedRounds;
import org.shifan.decision.RoundPath;
import org.shifan.process.Forms;
import org.shifan.round.Rounds;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What the public reads and writes without a login, and what officials read with one. */
@EngineTest
@AutoConfigureMockMvc
@Import({Province.class, RankedRounds.class, RoundPath.class})
class PublicPagesTest {

  @Autowired MockMvc web;
  @Autowired RankedRounds rounds;
  @Autowired Rounds allRounds;
  @Autowired RoundPath path;
  @Autowired JdbcClient jdbc;
  @Autowired IdentityService identity;

  private List<String> counties;
  private String round;
  private String notice;

  @BeforeEach
  void published() {
    path.at("2021-11-26T10:00:00+08:00");
    counties = rounds.counties(2);
    round = rounds.of(1, 1, 2);
    notice = "/public/notices/" + round + "-notice-1";
    path.start("selection", round);
    path.draftAsProposed(round);
    path.approve(round, "2021-11-26");
  }

  @AfterEach
  void clear() {
    jdbc.sql("delete from joint_entry").update();
    jdbc.sql("delete from joint_list").update();
    rounds.clear();
  }

  @Test
  void sd64_14_theRoundsRulesArePublished() throws Exception {
    web.perform(get("/public/rounds/" + round))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("2021年10月31日")))
        .andExpect(content().string(containsString("评分细则")))
        .andExpect(content().string(containsString("公示5个工作日")))
        .andExpect(content().string(containsString("第1次公示")));
    web.perform(get("/public/rounds/none")).andExpect(status().isNotFound());
  }

  @Test
  void whatIsToBeFiledIsPublishedInItsNumbers() throws Exception {
    assertThat(demands("mca126", 2019))
        .containsExactly(
            "报送事项|内容|要求",
            "试点申请|试点任务|不少于1项",
            "联系人|不超过50字",
            "联系电话|不超过30字",
            "党委和政府重视支持情况、领导机构和工作机制、政策出台情况、设施发展情况、进展成效、拟解决的主要问题、借鉴前期试点经验的情况|各不超过2000字",
            "代表性、具体措施、民政部门在四同步中的职责、最急需的适老化改造、组织实施、跟踪指导、成果验收、补助资金监管措施|各不超过1000字",
            "预期目标|不超过300字",
            "省级推荐|推荐地区|不少于1个",
            "纸质材料邮寄|不超过2项",
            "推荐名额|1至3个，名次从1起连续",
            "增加的深度贫困等地区推荐名额|不超过2个，名次从1起连续，" + "限“三区三州”等深度贫困地区、革命老区、民族地区、边疆地区、集中连片特困地区",
            "审核和择优情况|不超过2000字",
            "审核意见|不超过500字",
            "纸质材料|邮寄民政部，不迟于2019年12月16日寄出",
            "纸质材料|邮寄财政部，不迟于2019年12月16日寄出",
            "试点项目和资金监督检查情况|试点地区监督检查情况|不少于1项，应当逐项填报",
            "项目进展、发现的问题、整改情况、接受审计和监督检查情况|各不超过1000字",
            "资金监管情况|不超过2000字");
    assertThat(demands("mca39", 2020))
        .containsExactly(
            "报送事项|内容|要求",
            "工作总结和典型经验|典型经验|3至5篇",
            "工作经验|每篇不超过3000字，名单中不少于1个",
            "典型案例|每篇不超过3000字，只写试点地区（共203个），名单中不少于1个",
            "主要做法、取得的成效、困难和问题、下一步工作思路和安排|各不超过4000字",
            "遴选情况|不超过1000字",
            "电子邮件|标题注明“（报送单位）居家和社区养老服务改革试点典型经验”，不迟于2021年1月29日发出",
            "典型经验初步筛选|筛选结果|不少于1项，应当逐项填报",
            "本地典型经验推广情况|推广做法|不超过4000字",
            "推广成效|不超过2000字",
            "全国试点工作总结|全国试点工作总结、政策措施建议|各不超过4000字",
            "全国推广情况|不超过2000字");
    assertThat(demands("xj2015", 2015))
        .contains(
            "综合试点方案|试点任务|应当逐项填报",
            "重大项目|不少于1项",
            "试点县（市、区）概况、养老服务体系建设基本情况、工作基础、有利条件、不利因素、主要目标、保障措施|各20至4000字",
            "试点申报请示|申报试点县（市、区）|限1个")
        .noneMatch(row -> row.startsWith("自行增加的试点任务"));
    assertThat(demands("cj2021", 2021)).contains("责任分工和工作台账|任务细化|应当逐项填报", "现状调研和试点项目|—|数量、字数不限");
  }

  @Test
  void whereNothingIsFiledNothingIsSaidOfIt() throws Exception {
    web.perform(get("/public/rounds/" + round))
        .andExpect(content().string(containsString("每市推荐1至3个。")))
        .andExpect(content().string(not(containsString("报送要求"))));
  }

  /** The rows under 报送要求 on the page of a round of a programme, their cells between bars. */
  private List<String> demands(String programme, int year) throws Exception {
    String id = programme + "-page";
    jdbc.sql(
            "insert into selection_round (id, programme, province, round_year, deployment_id,"
                + " status, opened_at, version)"
                + " select ?, ?, province, ?, deployment_id, 'OPEN', opened_at, 0"
                + " from selection_round where id = ?")
        .params(id, programme, year, round)
        .update();
    MockHttpServletResponse answer =
        web.perform(get("/public/rounds/" + id)).andReturn().getResponse();
    jdbc.sql("delete from selection_round where id = ?").param(id).update();
    assertThat(answer.getStatus()).isEqualTo(200);
    String page = answer.getContentAsString(StandardCharsets.UTF_8);
    String section = page.replaceAll("(?s).*<h2>报送要求</h2>(.*?)</section>.*", "$1");
    return Stream.of(section.split("</tr>"))
        .map(row -> row.replaceAll("</t[hd]>\\s*<t[hd][^>]*>", "|").replaceAll("<[^>]*>", ""))
        .map(String::strip)
        .filter(row -> !row.isEmpty())
        .toList();
  }

  @Test
  void xj2015_10_aDecidedListIsForEverybodyOnceItIsPublished() throws Exception {
    jdbc.sql("insert into joint_list values (?, 'SIGNING', 1, date '2021-11-25', null, null, 0)")
        .param(round)
        .update();
    jdbc.sql("insert into joint_entry values (?, '370102', '甲县', null, true, '基础好')")
        .param(round)
        .update();
    jdbc.sql("insert into joint_entry values (?, '370103', '乙县', null, false, '基础弱')")
        .param(round)
        .update();
    web.perform(get("/public/rounds/" + round))
        .andExpect(content().string(not(containsString("甲县"))));
    jdbc.sql("update joint_list set status = 'PUBLISHED', published_at = ?")
        .param(OffsetDateTime.parse("2021-11-26T09:00:00+08:00"))
        .update();
    web.perform(get("/public/rounds/" + round))
        .andExpect(content().string(containsString("2021年11月25日研究确定，2021年11月26日公布，共1个。")))
        .andExpect(content().string(containsString("甲县")))
        .andExpect(content().string(not(containsString("乙县"))))
        .andExpect(content().string(not(containsString("基础好"))));
    web.perform(get("/public/notices"))
        .andExpect(content().string(containsString("公布的名单")))
        .andExpect(content().string(containsString("/public/rounds/" + round)));
  }

  @Test
  void theFirstPageTellsOfEveryProgrammeAndPlaceOfTheDemo() throws Exception {
    web.perform(get("/"))
        .andExpect(content().string(containsString("新疆维吾尔自治区民政厅</td>")))
        .andExpect(content().string(containsString("社会养老服务体系建设综合试点")))
        .andExpect(content().string(containsString("2015年5月15日")))
        .andExpect(content().string(containsString("<code>zf-650000</code>")))
        .andExpect(content().string(containsString("民政部</td>")))
        .andExpect(content().string(containsString("<code>leading-group-652301</code>")))
        .andExpect(content().string(containsString("已过期限")))
        .andExpect(content().string(containsString("2022年10月31日")))
        .andExpect(content().string(not(containsString("2021年10月31日"))));
  }

  @Test
  void sd64_09_theNoticeIsPublishedWithItsDatesAndNoScores() throws Exception {
    web.perform(get("/public/notices"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("2021年11月26日至2021年12月3日")));
    web.perform(get(notice))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("山东省济南市历下区")))
        .andExpect(content().string(containsString("提出异议")))
        .andExpect(content().string(not(containsString("市中区"))))
        .andExpect(content().string(not(containsString("99.00"))));
    web.perform(get("/public/notices/none")).andExpect(status().isNotFound());
  }

  @Test
  void sd64_09_anObjectionOnThePageGetsAReceiptAndItsAnswer() throws Exception {
    web.perform(
            post(notice)
                .with(csrf())
                .param("county", counties.get(0))
                .param("ground", "床位数不实")
                .param("name", "张三")
                .param("contact", "13800138000"))
        .andExpect(redirectedUrl("/public/objections"))
        .andExpect(flash().attributeExists("receipt"));
    String receipt = jdbc.sql("select receipt from objection").query(String.class).single();
    path.complete(
        path.task(round, "investigateObjection"),
        "finding",
        Map.of("upheld", false, "answer", "经核查，<b>情况不属实</b>。"));
    web.perform(get("/public/objections").param("receipt", receipt))
        .andExpect(content().string(containsString("异议不成立")))
        .andExpect(content().string(containsString("经核查，&lt;b&gt;情况不属实&lt;/b&gt;。")))
        .andExpect(content().string(not(containsString("张三"))));
  }

  @Test
  void sd64_09_aRefusalShowsWhyAndKeepsWhatWasTypedAsText() throws Exception {
    web.perform(
            post(notice)
                .with(csrf())
                .param("county", counties.get(0))
                .param("ground", "</textarea><script>alert(1)</script>"))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("匿名异议应当提供具体证据或者线索")))
        .andExpect(content().string(not(containsString("<script>alert"))))
        .andExpect(content().string(containsString("&lt;script&gt;alert(1)")));
  }

  @Test
  void sd64_09_theApiTakesAnObjectionAndTellsItsAnswer() throws Exception {
    String answer =
        object(Map.of("county", counties.get(0), "ground", "不实", "evidence", "照片"))
            .andExpect(status().isCreated())
            .andReturn()
            .getResponse()
            .getContentAsString();
    String receipt = JsonPath.read(answer, "$.receipt");
    assertThat(receipt).hasSize(20);
    web.perform(get("/api/public/objections/" + receipt))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.status").value("OPEN"))
        .andExpect(jsonPath("$.statusText").value("核查中"))
        .andExpect(jsonPath("$.name").value("山东省济南市历下区"));
    web.perform(get("/api/public/objections/AAAAAAAAAAAAAAAAAAAA"))
        .andExpect(status().isNotFound());
  }

  @Test
  void sd64_09_theApiRefusesWithASentenceAndRecordsNothingOfTheObjector() throws Exception {
    object(Map.of("county", counties.get(0), "ground", "不实", "name", "张三", "contact", "秘密联系"))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.message").value(containsString("联系方式不能用于答复")));
    assertThat(
            jdbc.sql("select why from audit_record where kind = 'REFUSAL'")
                .query(String.class)
                .list())
        .isNotEmpty()
        .noneMatch(reason -> reason.contains("张三") || reason.contains("秘密"));
    path.at("2021-12-04T00:00:00+08:00");
    object(Map.of("county", counties.get(0), "ground", "不实", "evidence", "照片"))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.message").value(containsString("公示期已结束")));
    web.perform(
            post("/api/public/rounds/none/objections")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{}"))
        .andExpect(status().isNotFound());
  }

  @Test
  void theListIsTheProvincesAndTheDirectorsOnly() throws Exception {
    String address = "/api/rounds/" + round + "/list";
    String province = allRounds.require(round).province();
    web.perform(get(address)).andExpect(status().isUnauthorized());
    web.perform(get(address).with(of("civil-affairs-370102"))).andExpect(status().isForbidden());
    web.perform(get(address).with(of("directors-" + province)))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.selected", hasSize(1)))
        .andExpect(jsonPath("$.versions", hasSize(3)))
        .andExpect(jsonPath("$.meetings[0].recused").value("孙三"));
  }

  @Test
  void everyOfficialReadsRoundsAndNoticesTheProvinceItsBudgetToo() throws Exception {
    String province = allRounds.require(round).province();
    web.perform(get("/api/rounds").with(of("civil-affairs-370102")))
        .andExpect(jsonPath("$[?(@.id == '" + round + "')]").exists());
    web.perform(get("/api/rounds/" + round).with(of("civil-affairs-370102")))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.windows[0].lastDay").value("2021-10-31"))
        .andExpect(jsonPath("$.windows[0].deadline").value("2021-11-01T00:00:00+08:00"))
        .andExpect(jsonPath("$.criteria[0].scoring").isNotEmpty())
        .andExpect(jsonPath("$.budget").doesNotExist());
    web.perform(get("/api/rounds/" + round).with(of("civil-affairs-" + province)))
        .andExpect(jsonPath("$.budget").value(50000000.00));
    web.perform(get("/api/rounds/" + round + "/notices").with(of("civil-affairs-370102")))
        .andExpect(jsonPath("$[0].lastDay").value("2021-12-03"))
        .andExpect(jsonPath("$[0].counties[0].county").value(counties.get(0)));
    web.perform(get("/api/rounds/none").with(of("experts"))).andExpect(status().isNotFound());
  }

  private ResultActions object(Map<String, ?> objection) throws Exception {
    return web.perform(
        post("/api/public/rounds/" + round + "/objections")
            .contentType(MediaType.APPLICATION_JSON)
            .content(Forms.text(objection)));
  }

  private RequestPostProcessor of(String office) {
    return Members.of(office, identity);
  }
}

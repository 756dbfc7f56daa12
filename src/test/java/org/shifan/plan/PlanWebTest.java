package org.shifan.plan;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shifan.EngineTest;
import org.shifan.Moments;
import org.shifan.Province;
import org.shifan.Stages;
import org.shifan.access.Members;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A plan's ledger, bulletins, summary and money, by API and as pages: who reads what. */
@EngineTest
@Import({Province.class, Stages.class, Moments.class, Year.class})
@TestPropertySource(
    properties = "spring.datasource.url=jdbc:h2:mem:moments;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000")
class PlanWebTest {

  private static final String API = "/api/rounds/" + Changji.ROUND;
  private static final String PAGES = "/plans/" + Changji.ROUND;

  @Autowired private Year year;
  @Autowired private PlanReading plans;
  @Autowired private IdentityService identity;
  @Autowired private WebApplicationContext context;
  private MockMvc mvc;

  @BeforeEach
  void allIsWritten() {
    mvc = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    year.isAssessed();
    supervisesHerself();
    year.informs("2021年第1期");
  }

  @Test
  void cj2021_07_theOfficesOfThePlanReadLedgerBulletinsAndSummary() throws Exception {
    for (String office :
        List.of(Year.OFFICE, Year.LEADERS, "finance-652301", "unit-652301-liugong")) {
      for (String address : addresses()) {
        as(office, address).andExpect(status().isOk());
      }
    }
    as(Year.LEADERS, API + "/ledger").andExpect(jsonPath("$.tasks.length()").value(31));
    as(Year.LEADERS, PAGES + "/ledger")
        .andExpect(content().string(containsString("昌吉市居家和社区养老服务改革试点工作台账")))
        .andExpect(content().string(containsString("建成1个农村幸福大院（滨湖镇）")));
  }

  @Test
  void cj2021_07_otherOfficesAndThePublicReadNoneOfThem() throws Exception {
    for (String office :
        List.of("civil-affairs-650000", "finance-650000", "civil-affairs-370102")) {
      for (String address : addresses()) {
        as(office, address).andExpect(status().isForbidden());
      }
    }
    for (String address : addresses()) {
      mvc.perform(get(address)).andExpect(status().is(not(200)));
    }
  }

  @Test
  void cj2021_17_thePublicReadsTheMoneyAndIsToldWhereItIs() throws Exception {
    mvc.perform(get("/public/rounds/" + Changji.ROUND + "/funds"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("中央专项资金公开")));
    mvc.perform(get("/public/rounds/" + Changji.ROUND))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("/public/rounds/cj2021-2021/funds")))
        .andExpect(content().string(not(containsString("null"))));
  }

  @Test
  void aTaskShowsTheStagesOfThePlanInTheirOrderAndWhoseItIs() throws Exception {
    String task = year.task("reportParts", "liugong").getId();
    as("unit-652301-liugong", "/desk/tasks/" + task + "/progress")
        .andExpect(status().isOk())
        .andExpect(
            content()
                .string(
                    stringContainsInOrder(
                        "2021年度居家和社区养老服务改革试点实施方案",
                        "现状调研",
                        "制定资金管理办法",
                        "各单位推进",
                        "验收评估",
                        "巩固提升和办结")));
    as("unit-652301-liugong", "/api/desk/tasks?id=" + task)
        .andExpect(jsonPath("$[0].subject").value("六工镇人民政府"));
  }

  @Test
  void whatIsOnRecordSpeaksOfUnitsAndMonthsNotOfCodes() throws Exception {
    as("camunda-admin", "/records/" + Changji.ROUND + "-minzheng")
        .andExpect(content().string(containsString("昌吉市民政局")))
        .andExpect(content().string(containsString("到期前30天提醒：第1项")));
    String record = done("督促指导各单位");
    as(Year.OFFICE, record)
        .andExpect(content().string(containsString("昌吉市委宣传部")))
        .andExpect(content().string(not(containsString("xuanchuan"))));
  }

  /** An official of the office supervises, so that it is on her record. */
  private void supervisesHerself() {
    Task task = year.tasks("superviseUnits").get(0);
    Map<String, Object> guidance = year.guidance(task);
    identity.setAuthentication("member-" + Year.OFFICE, List.of(Year.OFFICE));
    year.completesQuickly(task, "guidance", guidance);
    identity.clearAuthentication();
    year.settles();
  }

  /** Where the newest record of a step that the office has done is read. */
  private String done(String step) throws Exception {
    Pattern link = Pattern.compile("href=\"(/desk/done/[^\"]+)\">" + step + "<");
    for (int page = 1; page <= 20; page++) {
      String list =
          as(Year.OFFICE, "/desk/done?office=true&page=" + page)
              .andExpect(status().isOk())
              .andReturn()
              .getResponse()
              .getContentAsString();
      Matcher found = link.matcher(list);
      if (found.find()) {
        return found.group(1);
      }
    }
    throw new AssertionError("no record of " + step);
  }

  private List<String> addresses() {
    String month = plans.bulletins(Changji.ROUND).get(0).month();
    List<String> addresses = new ArrayList<>();
    for (String end :
        List.of(
            "/ledger",
            "/bulletins",
            "/bulletins/" + month,
            "/bulletins/" + month + "/document",
            "/summary",
            "/summary/document")) {
      addresses.add(API + end);
    }
    addresses.add(PAGES + "/ledger");
    addresses.add(PAGES + "/bulletins/" + month);
    return addresses;
  }

  private ResultActions as(String office, String address) throws Exception {
    return mvc.perform(get(address).with(Members.of(office, identity)));
  }
}

package org.shifan.award.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.shifan.award.AwardFixture.ROUND;
import static org.shifan.award.AwardFixture.front;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shifan.EngineTest;
import org.shifan.access.Members;
import org.shifan.award.AwardFixture;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The award table by API, as Excel and as a page; who reads it when. */
@EngineTest
class AwardWebTest {

  private static final String TABLE = "/api/rounds/" + ROUND + "/awards";

  @Autowired private JdbcClient jdbc;
  @Autowired private ProcessEngine engine;
  @Autowired private Clock clock;
  @Autowired private WebApplicationContext context;
  private AwardFixture round;
  private MockMvc mvc;

  @BeforeEach
  void aTableWaitsForFinance() {
    mvc = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    round = new AwardFixture(jdbc, engine, clock);
    round.round("50000000.00");
    round.recognised("370102", 1);
    round.recognised("370103", 2);
    round.recognised("370202", 3);
    round.startAward();
    round.complete("assessFront", "front", front("370102", "370103", "370202"));
  }

  @AfterEach
  void nothingIsLeft() {
    round.clear();
  }

  @Test
  void sd64_24_provinceDirectorsAndFinanceReadTheTableBeforeItIsPublished() throws Exception {
    for (String office :
        new String[] {
          "civil-affairs-370000", "directors-370000", "finance-370000", "camunda-admin"
        }) {
      mvc.perform(as(office, TABLE))
          .andExpect(status().isOk())
          .andExpect(jsonPath("$.status").value("PROPOSED"))
          .andExpect(jsonPath("$.budget").value(50000000.00))
          .andExpect(jsonPath("$.total").value(8200000.00))
          .andExpect(jsonPath("$.rows.length()").value(3))
          .andExpect(jsonPath("$.rows[2].county").value("370202"))
          .andExpect(jsonPath("$.rows[2].percent").value(30))
          .andExpect(jsonPath("$.rows[2].total").value(2600000.00));
    }
  }

  @Test
  void sd64_24_othersReadItOncePublished() throws Exception {
    for (String office :
        new String[] {
          "civil-affairs-370102", "finance-370100", "civil-affairs-110000", "experts"
        }) {
      mvc.perform(as(office, TABLE)).andExpect(status().isForbidden());
      mvc.perform(as(office, TABLE + ".xlsx")).andExpect(status().isForbidden());
    }
    publish();
    mvc.perform(as("civil-affairs-370102", TABLE))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.status").value("PUBLISHED"));
  }

  @Test
  void anUnknownRoundIsNotFound() throws Exception {
    mvc.perform(as("civil-affairs-370000", "/api/rounds/sd64-1999/awards"))
        .andExpect(status().isNotFound());
  }

  @Test
  void theWorkbookIsLaidOutAsAnOfficialAnnex() throws Exception {
    byte[] file =
        mvc.perform(as("finance-370000", TABLE + ".xlsx"))
            .andExpect(status().isOk())
            .andExpect(content().contentType(AwardController.XLSX))
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      XSSFSheet sheet = book.getSheetAt(0);
      assertThat(text(sheet, 0, 0)).isEqualTo("2021年度县域养老服务体系创新示范县（市、区）奖励资金分配表");
      assertThat(text(sheet, 1, 7)).isEqualTo("单位：元");
      List<String> headings = new ArrayList<>();
      sheet.getRow(2).forEach(cell -> headings.add(cell.getStringCellValue()));
      assertThat(headings)
          .containsExactly("序号", "市", "县（市、区）", "评审名次", "基础奖励", "示范引领比例", "示范引领奖励", "合计", "备注");
      Row third = sheet.getRow(5);
      assertThat(third.getCell(1).getStringCellValue()).isEqualTo("青岛市");
      assertThat(third.getCell(2).getStringCellValue()).isEqualTo("市南区");
      assertThat(third.getCell(4).getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(third.getCell(4).getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
      assertThat(third.getCell(5).getNumericCellValue()).isEqualTo(0.3);
      assertThat(third.getCell(7).getNumericCellValue()).isEqualTo(2600000.0);
      assertThat(text(sheet, 6, 0)).isEqualTo("合计");
      assertThat(sheet.getRow(6).getCell(7).getNumericCellValue()).isEqualTo(8200000.0);
      assertThat(text(sheet, 8, 0)).isEqualTo("制表单位：山东省民政厅");
      assertThat(text(sheet, 8, 6)).startsWith("日期：20");
    }
  }

  @Test
  void textThatLooksLikeAFormulaStaysText() throws Exception {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      Row row = book.createSheet().createRow(0);
      Cells cells = new Cells(book);
      for (String danger : new String[] {"=1+1", "+1", "-1", "@SUM(A1)"}) {
        cells.text(row, 0, danger);
        assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.STRING);
        assertThat(row.getCell(0).getCellStyle().getQuotePrefixed()).isTrue();
      }
    }
  }

  @Test
  void thePublicReadsTheTableOncePublished() throws Exception {
    mvc.perform(get("/public/rounds/" + ROUND + "/awards").with(user("anybody")))
        .andExpect(status().isNotFound());
    publish();
    mvc.perform(get("/public/rounds/" + ROUND + "/awards").with(user("anybody")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("市南区")))
        .andExpect(content().string(containsString("8,200,000.00")));
    mvc.perform(get("/public/revocations").with(user("anybody")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("目前没有撤销公告")));
  }

  private void publish() {
    round.complete("confirmAward", "confirmation", Map.of("decision", "confirm"));
  }

  private MockHttpServletRequestBuilder as(String office, String address) {
    return get(address).with(Members.of(office, engine.getIdentityService()));
  }

  private static String text(XSSFSheet sheet, int row, int column) {
    return sheet.getRow(row).getCell(column).getStringCellValue();
  }
}

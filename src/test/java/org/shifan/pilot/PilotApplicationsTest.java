package org.shifan.pilot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shifan.pilot.Ministries.CIVIL_AFFAIRS;
import static org.shifan.pilot.Ministries.FINANCE;
import static org.shifan.pilot.Papers.place;
import static org.shifan.pilot.Papers.posted;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shifan.Province;
import org.shifan.SmallFiles;
import org.shifan.Stages;
import org.shifan.decision.ModelVariant;
import org.shifan.filing.Filing;
import org.shifan.filing.FilingStatus;
import org.shifan.filing.Filings;
import org.shifan.material.Material;
import org.shifan.material.MaterialOwners;
import org.shifan.material.Materials;
import org.shifan.process.Forms;
import org.shifan.process.Refused;
import org.springframework.beans.factory.annotation.Autowired;

/** 民办函〔2019〕126号 as it is lived: prefecture, province, both ministries. */
@SmallCountry
class PilotApplicationsTest {

  private static final String ROUND = "mca126-2019";

  @Autowired private Province province;
  @Autowired private Stages stages;
  @Autowired private Ministries ministries;
  @Autowired private Filings filings;
  @Autowired private MaterialOwners owners;
  @Autowired private Materials materials;
  @Autowired private ModelVariant variant;

  @BeforeEach
  void opened() {
    province.reset();
    province.begins("2019-11-20T09:00");
    stages.opens("mca126-round", Map.of("year", 2019));
  }

  private static String application(String region) {
    return ROUND + "-application-" + region;
  }

  private static String recommendation(String region) {
    return ROUND + "-recommendation-" + region;
  }

  private void arranges(String region, Map<String, ?> form) {
    stages.says(ROUND + "-" + region, "arrange", "civil-affairs-" + region, "arrangement", form);
  }

  /** A region applies with all it has to, jointly, and its province receives it. */
  private void applies(String region, String above, Object... more) {
    ministries.uploadsTheFourForms(application(region));
    stages.files(application(region), Papers.application(more));
    stages.signs(application(region), "finance-" + region);
    stages.receives(application(region), "civil-affairs-" + above);
  }

  private Map<String, Object> recommends(List<Map<String, Object>> rows) {
    return Papers.recommendation("2019-12-03", rows);
  }

  private FilingStatus status(String filing) {
    return filings.require(filing).status();
  }

  @Test
  void mca126_01_everyPrefectureAndADistrictOfAMunicipalityMayApply() {
    List.of("110000", "370000", "440000", "650000", "660000")
        .forEach(region -> arranges(region, Map.of()));
    assertThat(filings.ofRound(ROUND, "application"))
        .extracting(Filing::subject)
        .containsExactlyInAnyOrder(
            "110105", "370100", "370300", "370600", "371000", "440400", "652300", "653000",
            "653100", "660100");
  }

  @Test
  void mca126_07_bothDepartmentsApplyAndEithersRefusalSendsItBack() {
    arranges("370000", Map.of());
    ministries.uploadsTheFourForms(application("370100"));
    stages.files(application("370100"), Papers.application());
    stages.refuses(application("370100"), "finance-370100", "资金来源不明");
    assertThat(status(application("370100"))).isEqualTo(FilingStatus.OPEN);
    assertThat(filings.require(application("370100")).message()).contains("资金来源不明");
    stages.files(application("370100"), Papers.application());
    stages.signs(application("370100"), "finance-370100");
    stages.returns(application("370100"), "civil-affairs-370000", "数据不实");
    assertThat(filings.require(application("370100")).message()).contains("数据不实");
    stages.files(application("370100"), Papers.application());
    stages.signs(application("370100"), "finance-370100");
    stages.receives(application("370100"), "civil-affairs-370000");
    assertThat(status(application("370100"))).isEqualTo(FilingStatus.RECEIVED);
  }

  @Test
  void mca126_07_aProvincesOwnDateIsThatOfItsRegionsOnly() {
    arranges("370000", Map.of("deadline", "2019-12-02", "note", "请先报设区市政府审定"));
    arranges("650000", Map.of());
    assertThat(filings.require(application("370100")).closes())
        .isEqualTo(Province.at("2019-12-03T00:00"));
    assertThat(filings.require(application("653000")).closes())
        .isEqualTo(Province.at("2019-12-11T00:00"));
    province.timePasses("2019-12-03T00:00");
    assertThat(status(application("370100"))).isEqualTo(FilingStatus.NOT_FILED);
    assertThat(status(application("653000"))).isEqualTo(FilingStatus.OPEN);
  }

  @Test
  void mca126_07_whoeverArrangesNothingHasTheRulesDate() {
    province.timePasses("2019-11-28T00:00");
    assertThat(ministries.open("arrange")).isEmpty();
    assertThat(filings.require(application("110105")).closes())
        .isEqualTo(Province.at("2019-12-11T00:00"));
  }

  @Test
  void mca126_04_refusesAnApplicationWithoutItsFourForms() {
    arranges("370000", Map.of());
    ministries.uploads(application("370100"), "base", "基本情况表.docx", Ministries.blank("base"), null);
    assertThatThrownBy(() -> stages.files(application("370100"), Papers.application()))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("工作基础表")
        .hasMessageContaining("工作计划表")
        .hasMessageContaining("具体任务情况表")
        .hasMessageContaining("MCA126-04");
  }

  @Test
  void mca126_05_anAlteredFormIsNamedByItsCellAndKeptOnlyWithAReason() {
    arranges("370000", Map.of());
    byte[] altered =
        SmallFiles.changed(
            Ministries.blank("base"),
            word -> word.getTables().get(1).getRow(0).getCell(0).setText("（改）"));
    assertThatThrownBy(
            () -> ministries.uploads(application("370100"), "base", "基本情况表.docx", altered, null))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("表2第1行第1列")
        .hasMessageContaining("常住人口");
    assertThat(
            ministries
                .uploads(application("370100"), "base", "基本情况表.docx", altered, "按统计口径注明")
                .differingReason())
        .isEqualTo("按统计口径注明");
    ministries.uploads(
        application("370100"), "groundwork", "b.docx", Ministries.blank("groundwork"), null);
    ministries.uploads(application("370100"), "plan", "c.docx", Ministries.blank("plan"), null);
    ministries.uploads(application("370100"), "tasks", "d.docx", Ministries.blank("tasks"), null);
    stages.files(application("370100"), Papers.application());
    stages.signs(application("370100"), "finance-370100");
    Task receiving = stages.task(application("370100"), "receiveFiling", "civil-affairs-370000");
    assertThat(province.shows(receiving, "view")).contains("按统计口径注明", "表2第1行第1列");
    assertThat(List.of("stages/receiveFiling.form", "stages/countersign.form"))
        .allSatisfy(form -> assertThat(variant.file(form)).contains("=view.differences"));
  }

  @Test
  void mca126_17_aRegionAddsItsOwnFieldsToTheTen() {
    arranges("370000", Map.of());
    ministries.uploadsTheFourForms(application("370100"));
    assertThatThrownBy(
            () -> stages.files(application("370100"), Papers.application("fields", List.of())))
        .isInstanceOf(Refused.class);
    stages.files(
        application("370100"),
        Papers.application(
            "fields",
            List.of(
                Map.of("field", "smart", "measures", "建立信息平台"),
                Map.of("field", "own-1", "name", "时间银行", "measures", "互助养老"))));
    assertThat(status(application("370100"))).isEqualTo(FilingStatus.SIGNING);
  }

  /** Four regions of Shandong and three of Xinjiang have applied, their provinces are to choose. */
  private void applied() {
    arranges("370000", Map.of("deadline", "2019-12-02"));
    arranges("650000", Map.of("deadline", "2019-12-02"));
    List.of("370100", "370300", "370600", "371000").forEach(r -> applies(r, "370000"));
    applies("652300", "650000", "favoured", List.of("ethnic", "border"), "favouredBasis", "自治州");
    applies("653100", "650000", "favoured", List.of("deep-poverty"), "favouredBasis", "三区三州");
    applies("653000", "650000");
    province.timePasses("2019-12-03T00:00");
  }

  @Test
  void mca126_08_oneToThreeRegionsRankedWithoutGap() {
    applied();
    String shandong = recommendation("370000");
    List<Map<String, Object>> four =
        List.of(
            place("370100", "ordinary", 1),
            place("370300", "ordinary", 2),
            place("370600", "ordinary", 3),
            place("371000", "ordinary", 4));
    assertRefused(shandong, four, "MCA126-08");
    assertRefused(shandong, List.of(), "MCA126-08");
    assertRefused(
        shandong,
        List.of(place("370100", "ordinary", 1), place("370300", "ordinary", 3)),
        "MCA126-08");
    assertRefused(
        shandong,
        List.of(place("370100", "ordinary", 1), place("370300", "ordinary", 1)),
        "MCA126-08");
    assertRefused(shandong, List.of(place("652300", "ordinary", 1)), "652300");
    stages.files(shandong, recommends(four.subList(0, 3)));
    assertThat(status(shandong)).isEqualTo(FilingStatus.SIGNING);
  }

  /** A round on a model that has other values in these cells. */
  private void changed(Map<String, String> cells, Runnable played) {
    province.reset();
    province.begins("2030-01-01T09:00");
    String changed = variant.deploy("mca126/mca126.dmn", cells);
    try {
      opened();
      played.run();
    } finally {
      province.reset();
      variant.remove(changed);
    }
  }

  private static final List<Map<String, Object>> FOUR =
      List.of(
          place("370100", "ordinary", 1),
          place("370300", "ordinary", 2),
          place("370600", "ordinary", 3),
          place("371000", "ordinary", 4));

  @Test
  void mca126_08_10_otherNumbersInTheModelHoldForTheNextRound() {
    changed(
        Map.of("mca126_series_ordinary_maximum", "4", "mca126_windows_recommendation_day", "14"),
        () -> {
          applied();
          String shandong = recommendation("370000");
          Task task = stages.task(shandong, "fill");
          assertThat(task.getDueDate()).isEqualTo(Date.from(Province.at("2019-12-15T00:00")));
          assertThat(province.shows(task, "view")).contains("\"ordinary\":\"1至4\"");
          stages.files(shandong, recommends(FOUR));
          assertThat(status(shandong)).isEqualTo(FilingStatus.SIGNING);
        });
  }

  @Test
  void mca126_08_09_otherPlacesAndKindsInTheModelHoldForTheNextRound() {
    changed(
        Map.of(
            "mca126_series_ordinary_minimum", "2",
            "mca126_series_extra_maximum", "1",
            "mca126_favours_border_name", "\"边境地区\""),
        () -> {
          applied();
          assertRefused(recommendation("370000"), FOUR.subList(0, 1), "应为2至3个，现为1个");
          stages.files(recommendation("370000"), recommends(FOUR.subList(0, 2)));
          Map<String, Object> ordinary = place("653000", "ordinary", 1);
          assertRefused(
              recommendation("650000"),
              List.of(ordinary, extra("652300", 1, "ethnic"), extra("653100", 2, "deep-poverty")),
              "应为0至1个，现为2个");
          assertRefused(
              recommendation("650000"),
              List.of(ordinary, place("652300", "ordinary", 2), extra("653100", 1, "border")),
              "没有写明属于“边境地区”");
        });
  }

  private static Map<String, Object> extra(String region, int rank, String kind) {
    Map<String, Object> row = place(region, "extra", rank);
    row.put("favoured", kind);
    row.put("basis", "文件");
    return row;
  }

  @Test
  void mca126_07_10_otherDatesInTheModelHoldForTheNextRound() {
    changed(
        Map.of(
            "mca126_windows_arrangement_day", "25",
            "mca126_windows_application_day", "8",
            "mca126_filings_recommendation_correctionDays", "1",
            "mca126_filings_application_remindDays", "\"5\""),
        () -> {
          assertThat(ministries.open("arrange").get(0).getDueDate())
              .isEqualTo(Date.from(Province.at("2019-11-26T00:00")));
          assertThatThrownBy(() -> arranges("370000", Map.of("deadline", "2019-12-09")))
              .isInstanceOf(Refused.class)
              .hasMessageContaining("2019年12月8日");
          province.timePasses("2019-11-26T00:00");
          assertThat(ministries.open("arrange")).isEmpty();
          assertThat(filings.require(application("370100")).closes())
              .isEqualTo(Province.at("2019-12-09T00:00"));
          assertThat(province.shows(stages.task(application("370100"), "fill"), "view"))
              .contains("\"reminder\":\"\"");
          province.timePasses("2019-12-04T00:00");
          assertThat(province.shows(stages.task(application("370100"), "fill"), "view"))
              .contains("还有5天");
          returnedOnTheLastDay();
        });
  }

  private void returnedOnTheLastDay() {
    applies("370100", "370000");
    province.timePasses("2019-12-16T20:00");
    stages.files(recommendation("370000"), Papers.recommendation("2019-12-16", FOUR.subList(0, 1)));
    stages.signs(recommendation("370000"), "finance-370000");
    province.timePasses("2019-12-17T09:00");
    stages.returns(recommendation("370000"), FINANCE, "补充资金情况");
    assertThat(filings.require(recommendation("370000")).closes())
        .as("one working day")
        .isEqualTo(Province.at("2019-12-19T00:00"));
  }

  @Test
  void mca126_10_anotherReceiverOfPaperInTheModelHoldsForTheNextRound() {
    changed(
        Map.of(
            "mca126_deliveries_finance_receiver", "\"welfare\"",
            "mca126_deliveries_finance_name", "\"中国福利彩票发行管理中心\""),
        () -> {
          applied();
          String shandong = recommendation("370000");
          List<Map<String, Object>> one = FOUR.subList(0, 1);
          assertThat(province.shows(stages.task(shandong, "fill"), "view"))
              .contains("\"label\":\"中国福利彩票发行管理中心\"", "\"value\":\"welfare\"")
              .doesNotContain("\"value\":\"finance\"");
          assertRefused(shandong, one, "civil-affairs（民政部）、welfare（中国福利彩票发行管理中心）之一，现为“finance”");
          Map<String, Object> letter =
              Map.of("receiver", "welfare", "postedOn", "2019-12-03", "trackingNo", "EA2");
          Map<String, Object> content = new HashMap<>(recommends(one));
          content.put("deliveries", List.of(posted("2019-12-03").get(0), letter));
          stages.files(shandong, content);
          assertThat(status(shandong)).isEqualTo(FilingStatus.SIGNING);
        });
  }

  @Test
  void mca126_04_05_17_otherFormsAndTextsInTheModelHoldForTheNextRound() {
    changed(
        Map.of(
            "mca126_materials_base_mayDiffer", "false",
            "mca126_materials_evidence_minimum", "1",
            "mca126_lists_fields_minimum", "2",
            "mca126_fields_smart_name", "\"智慧养老服务\"",
            "mca126_texts_applicationSupport_maxCharacters", "5"),
        () -> {
          arranges("370000", Map.of());
          String jinan = application("370100");
          assertThat(province.shows(stages.task(jinan, "fill"), "view"))
              .contains("智慧养老服务", "\"support\":\"不超过5字\"");
          byte[] altered =
              SmallFiles.changed(
                  Ministries.blank("base"),
                  word -> word.getTables().get(1).getRow(0).getCell(0).setText("（改）"));
          assertThatThrownBy(() -> ministries.uploads(jinan, "base", "a.docx", altered, "口径"))
              .isInstanceOf(Refused.class);
          ministries.uploadsTheFourForms(jinan);
          assertThatThrownBy(() -> stages.files(jinan, Papers.application()))
              .isInstanceOf(Refused.class)
              .hasMessageContainingAll("有关证明材料", "不少于2个", "不超过5字，现为9字");
          ministries.uploads(jinan, "evidence", "文件.pdf", SmallFiles.pdf("x"), null);
          List<Map<String, Object>> two =
              List.of(
                  Map.of("field", "smart", "measures", "平台"),
                  Map.of("field", "rural", "measures", "互助"));
          stages.files(jinan, Papers.application("support", "重视", "fields", two));
          assertThat(status(jinan)).isEqualTo(FilingStatus.SIGNING);
        });
  }

  @Test
  void mca126_11_20_otherReviewAndReportsInTheModelHoldForTheNextRound() {
    changed(
        Map.of(
            "mca126_panel_draw_seats", "4",
            "mca126_scale_points_maximum", "10",
            "mca126_reports_supervision_everyMonths", "3",
            "mca126_reports_supervision_dueDays", "15",
            "mca126_filings_supervision_graceDays", "7"),
        () -> {
          applied();
          recommended();
          assertThat(ministries.open("declareConflict")).hasSize(4 * 4);
          assertThatThrownBy(
                  () ->
                      ministries.review(
                          ROUND, Map.of("370100", 11, "370300", 8, "653000", 7, "652300", 9)))
              .isInstanceOf(Refused.class)
              .hasMessageContaining("10");
          ministries.review(ROUND, Map.of("370100", 10, "370300", 8, "653000", 7, "652300", 9));
          ministries.decide(ROUND, List.of("370100"), List.of("370300", "653000", "652300"));
          province.timePasses("2020-04-01T00:00");
          String report = ROUND + "-supervision-370000-2020-q1";
          assertThat(stages.task(report, "fill").getDueDate())
              .isEqualTo(Date.from(Province.at("2020-04-16T00:00")));
          province.timePasses("2020-04-22T23:59");
          assertThat(status(report)).isEqualTo(FilingStatus.OPEN);
          province.timePasses("2020-04-23T00:00");
          assertThat(status(report)).isEqualTo(FilingStatus.NOT_FILED);
        });
  }

  @Test
  void mca126_09_oneOrTwoMoreForRegionsOfTheNamedKindsOnlyInASeriesOfTheirOwn() {
    applied();
    String xinjiang = recommendation("650000");
    Map<String, Object> ordinary = place("653000", "ordinary", 1);
    Map<String, Object> extra = place("652300", "extra", 1);
    assertRefused(xinjiang, List.of(ordinary, extra), "MCA126-09");
    extra.put("favoured", "ethnic");
    assertRefused(xinjiang, List.of(ordinary, extra), "依据");
    extra.put("basis", "国函〔1954〕1号");
    Map<String, Object> second = place("653100", "extra", 2);
    second.put("favoured", "border");
    second.put("basis", "文件");
    assertRefused(xinjiang, List.of(ordinary, extra, second), "没有写明");
    second.put("favoured", "deep-poverty");
    second.put("rank", 1);
    assertRefused(xinjiang, List.of(ordinary, extra, second), "MCA126-09");
    second.put("rank", 2);
    assertRefused(xinjiang, List.of(extra, second), "MCA126-08");
    stages.files(xinjiang, recommends(List.of(ordinary, extra, second)));
    assertThat(status(xinjiang)).isEqualTo(FilingStatus.SIGNING);
  }

  private void assertRefused(String filing, List<Map<String, Object>> rows, String said) {
    assertThatThrownBy(() -> stages.files(filing, recommends(rows)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining(said);
  }

  @Test
  void mca126_10_toEachMinistryByPostAndByNoHandAndNotAfter16December() {
    applied();
    String shandong = recommendation("370000");
    List<Map<String, Object>> one = List.of(place("370100", "ordinary", 1));
    assertThatThrownBy(
            () ->
                stages.files(
                    shandong,
                    Map.of("regions", one, "deliveries", posted("2019-12-03").subList(0, 1))))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("财政部")
        .hasMessageContaining("MCA126-10");
    province.timePasses("2019-12-16T23:59");
    stages.files(shandong, recommends(one));
    stages.signs(shandong, "finance-370000");
    stages.receives(shandong, FINANCE);
    assertThat(status(shandong)).as("each receives for itself").isEqualTo(FilingStatus.SENT);
    stages.receives(shandong, CIVIL_AFFAIRS);
    assertThat(status(shandong)).isEqualTo(FilingStatus.RECEIVED);
    province.timePasses("2019-12-17T00:00");
    assertThat(status(recommendation("650000"))).isEqualTo(FilingStatus.NOT_FILED);
    assertThat(ministries.open("fill")).isEmpty();
  }

  @Test
  void mca126_11_and_20_expertsReviewBothMinistriesDecideAndProvincesReportEachHalfYear() {
    applied();
    recommended();
    assertThat(ministries.open("score")).isEmpty();
    Task declaring = ministries.open("declareConflict").get(0);
    province.completes(declaring, "conflict", Map.of("conflict", false));
    ministries.review(ROUND, Map.of("370100", 90, "370300", 80, "653000", 70, "652300", 85));
    assertThat(ministries.open("decideList")).hasSize(1);
    ministries.decide(ROUND, List.of("370100", "652300"), List.of("370300", "653000"));
    assertThat(ministries.selected(ROUND)).containsExactlyInAnyOrder("370100", "652300");
    province.timePasses("2020-07-01T00:00");
    String report = ROUND + "-supervision-370000-2020-h1";
    assertThat(province.shows(stages.task(report, "fill"), "filing"))
        .as("the regions of the list")
        .contains("370100")
        .doesNotContain("652300", "370300");
    assertThat(province.shows(stages.task(report, "fill"), "view")).contains("山东省济南市");
    for (List<Map<String, Object>> wrong :
        List.<List<Map<String, Object>>>of(
            List.of(), List.of(Map.of("region", "370300")), List.of(Map.of("region", "652300")))) {
      assertThatThrownBy(() -> stages.files(report, Map.of("pilots", wrong)))
          .isInstanceOf(Refused.class)
          .hasMessageContaining("MCA126-20");
    }
    stages.files(report, inspects("370100", "2020-06-20"));
    stages.signs(report, "finance-370000");
    stages.receives(report, CIVIL_AFFAIRS);
    stages.receives(report, FINANCE);
    assertThat(status(report)).isEqualTo(FilingStatus.RECEIVED);
    assertThat(status(ROUND + "-supervision-650000-2020-h1")).isEqualTo(FilingStatus.OPEN);
    assertThat(filings.find(ROUND + "-supervision-110000-2020-h1")).isEmpty();
  }

  @Test
  void mca126_20_refusesAReportThatSaysNothingOfProjectsAndMoney() {
    applied();
    recommended();
    ministries.review(ROUND, Map.of("370100", 90, "370300", 80, "653000", 70, "652300", 85));
    ministries.decide(ROUND, List.of("370100"), List.of("370300", "653000", "652300"));
    province.timePasses("2020-07-01T00:00");
    String report = ROUND + "-supervision-370000-2020-h1";
    for (String column : List.of("inspectedOn", "allotted", "used", "projects", "problems")) {
      Map<String, Object> row = pilot("370100", "2020-06-20");
      row.remove(column);
      assertThatThrownBy(() -> stages.files(report, inspection(row)))
          .isInstanceOf(Refused.class)
          .hasMessageContainingAll("第1行", "没有填写", "MCA126-20");
    }
    for (String day : List.of("2019-11-19", "2020-07-02")) {
      assertThatThrownBy(() -> stages.files(report, inspects("370100", day)))
          .isInstanceOf(Refused.class)
          .hasMessageContainingAll("检查日期", "MCA126-20");
    }
    for (String field : List.of("funds", "audits")) {
      Map<String, Object> form = inspects("370100", "2020-07-01");
      form.put(field, " ");
      assertThatThrownBy(() -> stages.files(report, form)).isInstanceOf(Refused.class);
    }
    stages.files(report, inspects("370100", "2020-07-01"));
    assertThat(status(report)).isEqualTo(FilingStatus.SIGNING);
  }

  private static Map<String, Object> inspects(String region, String day) {
    return inspection(pilot(region, day));
  }

  private static Map<String, Object> pilot(String region, String day) {
    Map<String, Object> pilot = new HashMap<>();
    pilot.put("region", region);
    pilot.put("inspectedOn", day);
    pilot.put("allotted", "20000000");
    pilot.put("used", "0");
    pilot.put("projects", "日间照料中心开工");
    pilot.put("problems", "无");
    pilot.put("rectification", "无");
    return pilot;
  }

  private static Map<String, Object> inspection(Map<String, Object> pilot) {
    return new HashMap<>(Map.of("pilots", List.of(pilot), "funds", "专款专用", "audits", "接受审计"));
  }

  @Test
  void mca126_16_whatIsChosenIsReadByName() {
    arranges("370000", Map.of());
    ministries.uploadsTheFourForms(application("370100"));
    stages.files(
        application("370100"),
        Papers.application("favoured", List.of("revolutionary"), "favouredBasis", "老区名单"));
    Task signing = stages.task(application("370100"), "countersign", "finance-370100");
    assertThat(province.shows(signing, "view")).contains("推动智慧养老", "革命老区");
    String content =
        Forms.read(province.shows(signing, "view"), JsonNode.class).path("content").toString();
    assertThat(content).contains("推动智慧养老", "革命老区").doesNotContain("smart", "revolutionary");
  }

  @Test
  void mca126_11_theRecordOfAReviewHasItsFiles() throws IOException {
    applied();
    recommended();
    String record = ROUND + "-370100-materials";
    assertThat(
            ministries
                .uploads(record, "evidence", "查阅记录.pdf", SmallFiles.pdf("record"), null)
                .ownerId())
        .isEqualTo(record);
    assertThat(owners.find(ROUND + "-370100-visit")).as("a way that the rules lack").isEmpty();
    assertThat(owners.papers(ROUND + "-370100").orElseThrow().id())
        .isEqualTo(application("370100"));
    ministries.readsThePapers();
    Material file = materials.of(record).get(0);
    assertThatThrownBy(() -> materials.takeOut(owners.require(record), file.id()))
        .isInstanceOf(Refused.class);
  }

  private void recommended() {
    Map<String, Object> extra = place("652300", "extra", 1);
    extra.put("favoured", "ethnic");
    extra.put("basis", "国函〔1954〕1号");
    sends("370000", List.of(place("370100", "ordinary", 1), place("370300", "ordinary", 2)));
    sends("650000", List.of(place("653000", "ordinary", 1), extra));
    province.timePasses("2019-12-17T00:00");
  }

  private void sends(String region, List<Map<String, Object>> rows) {
    stages.files(recommendation(region), recommends(rows));
    stages.signs(recommendation(region), "finance-" + region);
    stages.receives(recommendation(region), CIVIL_AFFAIRS);
    stages.receives(recommendation(region), FINANCE);
  }

  @Test
  void mca126_11_theProvincesRankIsShownToExpertsOnlyAfterTheyScored() {
    applied();
    recommended();
    ministries.readsThePapers();
    ministries
        .open("declareConflict")
        .forEach(t -> province.completes(t, "conflict", Map.of("conflict", false)));
    assertThat(ministries.open("score"))
        .isNotEmpty()
        .allSatisfy(t -> assertThat(province.shows(t, "view")).doesNotContain("推荐名额"));
  }
}

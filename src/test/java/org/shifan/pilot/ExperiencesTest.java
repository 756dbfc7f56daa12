package org.shifan.pilot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shifan.pilot.Ministries.CIVIL_AFFAIRS;
import static org.shifan.pilot.Ministries.FINANCE;
import static org.shifan.pilot.Papers.example;
import static org.shifan.pilot.Papers.summary;
import static org.shifan.pilot.Papers.work;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shifan.Province;
import org.shifan.SmallFiles;
import org.shifan.Stages;
import org.shifan.audit.AuditTrail;
import org.shifan.audit.Entry;
import org.shifan.decision.ModelVariant;
import org.shifan.delivery.MailDrafts;
import org.shifan.experience.CompletePilots;
import org.shifan.experience.Pilots;
import org.shifan.filing.Filing;
import org.shifan.filing.FilingStatus;
import org.shifan.filing.Filings;
import org.shifan.material.MaterialOwners;
import org.shifan.process.Forms;
import org.shifan.process.Refused;
import org.springframework.beans.factory.annotation.Autowired;

/** 民办发〔2020〕39号 as it is lived: provinces and the Corps, both ministries. */
@SmallCountry
class ExperiencesTest {

  private static final String ROUND = "mca39-2020";
  private static final String SHANDONG = ROUND + "-package-370000";
  private static final String CORPS = ROUND + "-package-660000";

  @Autowired private Province province;
  @Autowired private Stages stages;
  @Autowired private Ministries ministries;
  @Autowired private Filings filings;
  @Autowired private MailDrafts mails;
  @Autowired private MaterialOwners owners;
  @Autowired private ModelVariant variant;
  @Autowired private CompletePilots completing;
  @Autowired private Pilots pilots;
  @Autowired private AuditTrail audit;

  @BeforeEach
  void opened() {
    province.reset();
    province.begins("2021-01-04T09:00");
    stages.opens("mca39-round", Map.of("year", 2020));
  }

  private static List<Map<String, Object>> three() {
    return new ArrayList<>(List.of(work(1), example(2, "370100"), example(3, "370600")));
  }

  private void sealed(String filing) {
    ministries.uploads(filing, "letter", "公函.pdf", SmallFiles.pdf("letter"), null);
  }

  private void sends(String region, String name, List<Map<String, Object>> experiences) {
    String filing = ROUND + "-package-" + region;
    sealed(filing);
    stages.files(filing, summary(name, experiences));
    stages.signs(filing, "finance-" + region);
    stages.receives(filing, CIVIL_AFFAIRS);
  }

  private void assertRefused(Map<String, Object> form, String... said) {
    assertThatThrownBy(() -> stages.files(SHANDONG, form))
        .isInstanceOf(Refused.class)
        .satisfies(refused -> assertThat(refused.getMessage()).contains(said));
  }

  @Test
  void mca39_17_everyProvinceAndTheCorpsSubmit() {
    assertThat(filings.ofRound(ROUND, "package"))
        .extracting(Filing::subject)
        .containsExactly("110000", "370000", "440000", "650000", "660000");
    sealed(CORPS);
    List<Map<String, Object>> experiences = List.of(work(1), work(2), example(3, "660100"));
    assertThatThrownBy(() -> stages.files(CORPS, summary("兵团", experiences)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("“新疆生产建设兵团居家和社区养老服务改革试点典型经验”");
    stages.files(CORPS, summary("新疆生产建设兵团", experiences));
    assertThat(filings.require(CORPS).status()).isEqualTo(FilingStatus.SIGNING);
  }

  /** A round on a model that has other values in these cells. */
  private void changed(Map<String, String> cells, Runnable played) {
    province.reset();
    province.begins("2030-01-01T09:00");
    String changed = variant.deploy("mca39/mca39.dmn", cells);
    try {
      opened();
      played.run();
    } finally {
      province.reset();
      variant.remove(changed);
    }
  }

  @Test
  void mca39_02_06_08_otherNumbersInTheModelHoldForTheNextRound() {
    changed(
        Map.of(
            "mca39_lists_experiences_maximum", "6",
            "mca39_experiences_work_maxCharacters", "10",
            "mca39_windows_package_day", "15"),
        () -> {
          Task task = stages.task(SHANDONG, "fill");
          assertThat(task.getDueDate()).isEqualTo(Date.from(Province.at("2021-01-16T00:00")));
          assertThat(province.shows(task, "view"))
              .contains("\"experiences\":\"3至6\"", "\"characters\":\"10字（工作经验）、3000字（典型案例）\"");
          sealed(SHANDONG);
          List<Map<String, Object>> six = three();
          six.addAll(List.of(example(4, "370100"), example(5, "370600"), example(6, "370100")));
          assertRefused(summary("山东省", six), "10");
          six.get(0)
              .putAll(Map.of("facts", "情况", "methods", "做法", "results", "成效", "insights", "启示"));
          ministries.uploads(SHANDONG, "experience-6", "六.docx", SmallFiles.docx("正文"), null);
          stages.files(SHANDONG, summary("山东省", six));
          assertThat(filings.require(SHANDONG).status()).isEqualTo(FilingStatus.SIGNING);
        });
  }

  @Test
  void mca39_02_06_longerAndFewerExperiencesWhereTheModelAllowsThem() {
    changed(
        Map.of(
            "mca39_lists_experiences_minimum", "2",
            "mca39_experiences_work_filed", "1",
            "mca39_experiences_work_maxCharacters", "5000",
            "mca39_experiences_case_maxCharacters", "5000",
            "mca39_experiences_case_always", "\"\""),
        () -> {
          sealed(SHANDONG);
          assertThatThrownBy(
                  () ->
                      ministries.uploads(
                          SHANDONG,
                          "experience-1",
                          "一.docx",
                          SmallFiles.docx("字".repeat(5001)),
                          null))
              .isInstanceOf(Refused.class)
              .hasMessageContaining("5000");
          ministries.uploads(
              SHANDONG, "experience-1", "一.docx", SmallFiles.docx("字".repeat(4900)), null);
          assertThat(province.shows(stages.task(SHANDONG, "fill"), "view"))
              .contains("\"characters\":\"5000字\"");
          Map<String, Object> third = example(2, "370100");
          third.remove("issue");
          third.put("methods", "字".repeat(4900));
          assertRefused(summary("山东省", List.of(third)), "应为2至5个");
          assertRefused(summary("山东省", List.of(example(1, "370100"), third)), "工作经验应不少于1篇，现为0篇");
          stages.files(SHANDONG, summary("山东省", List.of(work(1), third)));
        });
  }

  @Test
  void mca39_01_04_09_otherWordsInTheModelHoldForTheNextRound() {
    changed(
        Map.of(
            "mca39_mails_package_subject", "\"{region}养老服务典型经验\"",
            "mca39_texts_practices_maxCharacters", "5",
            "mca39_experiences_case_pilots", "210"),
        () -> {
          sealed(SHANDONG);
          assertThat(province.shows(stages.task(SHANDONG, "fill"), "view"))
              .contains("山东省养老服务典型经验", "应为210个", "\"practices\":\"不超过5字\"");
          Map<String, Object> form = summary("山东省", three());
          assertRefused(form, "“山东省养老服务典型经验”");
          form.put("mailSubject", "山东省养老服务典型经验");
          form.put("practices", "主要做法和");
          stages.files(SHANDONG, form);
          form.put("practices", "主要做法和经");
          stages.refuses(SHANDONG, "finance-370000", "核实");
          assertRefused(form, "MCA39-01", "不超过5字");
        });
  }

  @Test
  void mca39_01_theSummaryHasItsFourParts() {
    sealed(SHANDONG);
    for (String part : List.of("practices", "results", "difficulties", "nextSteps")) {
      Map<String, Object> form = summary("山东省", three());
      form.put(part, " ");
      assertRefused(form, "MCA39-01");
    }
    stages.files(SHANDONG, summary("山东省", three()));
  }

  @Test
  void mca39_02_experiencesAreNumberedWithoutAGap() {
    sealed(SHANDONG);
    List<Map<String, Object>> gap = List.of(work(1), work(2), example(4, "370100"));
    assertRefused(summary("山东省", gap), "各篇应从1起连续编号，共3篇，现有第4篇");
    stages.files(SHANDONG, summary("山东省", List.of(work(2), work(1), example(3, "370100"))));
  }

  @Test
  void mca39_02_refusesTwoExperiencesAndSix() {
    sealed(SHANDONG);
    assertRefused(summary("山东省", three().subList(0, 2)), "MCA39-02", "现为2个");
    List<Map<String, Object>> six = three();
    six.addAll(List.of(work(4), work(5), work(6)));
    assertRefused(summary("山东省", six), "MCA39-02", "现为6个");
    List<Map<String, Object>> five = six.subList(0, 5);
    stages.files(SHANDONG, summary("山东省", five));
  }

  @Test
  void mca39_04_aCaseIsOfAPilotRegionOfTheSubmitter() {
    sealed(SHANDONG);
    List<Map<String, Object>> outsider = three();
    outsider.set(2, example(3, "371000"));
    assertRefused(summary("山东省", outsider), "MCA39-04", "371000");
    List<Map<String, Object>> another = three();
    another.set(2, example(3, "440400"));
    assertRefused(summary("山东省", another), "MCA39-04");
  }

  @Test
  void mca39_06_3000CharactersInFormAndFile() {
    sealed(SHANDONG);
    List<Map<String, Object>> long1 = three();
    long1.get(0).put("methods", "字".repeat(2989));
    assertRefused(summary("山东省", long1), "MCA39-04", "现为3001字");
    assertThatThrownBy(
            () ->
                ministries.uploads(
                    SHANDONG, "experience-2", "二.docx", SmallFiles.docx("字".repeat(3001)), null))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("3000");
    ministries.uploads(SHANDONG, "experience-2", "二.docx", SmallFiles.docx("字".repeat(2993)), null);
    assertRefused(summary("山东省", three()), "现为3001字", "文件2993字");
  }

  @Test
  void mca39_04_anOutsiderIsNoNewNameOfAPilotRegion() {
    sealed(SHANDONG);
    List<Map<String, Object>> outsider = three();
    outsider.get(2).put("currentName", "威海市");
    assertRefused(summary("山东省", outsider), "MCA39-04", "威海市", "另一个地区");
    outsider.get(2).put("currentName", "烟台新市");
    stages.files(SHANDONG, summary("山东省", outsider));
  }

  @Test
  void mca39_04_anAdministratorCompletesTheListWhileFormsAreOpen() {
    sealed(SHANDONG);
    List<Map<String, Object>> weihai = three();
    weihai.set(2, example(3, "371000"));
    assertRefused(summary("山东省", weihai), "MCA39-04", "371000");
    String before = String.join("\n", completing.lines());
    assertThatThrownBy(() -> completing.replace(before + "\n371000,威海市,六"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("现为“六”");
    assertThat(pilots.find("371000")).isEmpty();
    assertThat(completing.replace(before + "\n371000,威海市,5").sentence())
        .isEqualTo("试点地区名单现有8个；新增1个：威海市");
    assertThat(audit.of(Entry.TABLES))
        .filteredOn(record -> record.what().equals("completePilots"))
        .last()
        .satisfies(record -> assertThat(record.why()).contains("新增1个：威海市"));
    assertThat(province.shows(stages.task(SHANDONG, "fill"), "view")).contains("威海市（第5批）");
    stages.files(SHANDONG, summary("山东省", weihai));
    assertThat(filings.require(SHANDONG).status()).isEqualTo(FilingStatus.SIGNING);
    assertThat(completing.replace(before).removed()).hasSize(1);
  }

  @Test
  void mca39_04_pilotRegionsAreReadByName() {
    sealed(SHANDONG);
    stages.files(SHANDONG, summary("山东省", three()));
    Task signing = stages.task(SHANDONG, "countersign", "finance-370000");
    String content =
        Forms.read(province.shows(signing, "view"), JsonNode.class).path("content").toString();
    assertThat(content).contains("济南市（第1批）", "典型案例").doesNotContain("370100");
  }

  @Test
  void mca39_05_aLongExperienceIsReadPartByPart() {
    sealed(SHANDONG);
    List<Map<String, Object>> experiences = three();
    experiences.get(0).put("methods", "做".repeat(1000));
    stages.files(SHANDONG, summary("山东省", experiences));
    Task signing = stages.task(SHANDONG, "countersign", "finance-370000");
    assertThat(province.shows(signing, "view"))
        .contains("典型经验（1）主要做法", "典型经验（1）经验启示")
        .contains("\"典型经验（2）\"");
  }

  @Test
  void mca39_09_theDraftHasTheSubjectLineAndAllThatIsSentTogether() throws IOException {
    sealed(SHANDONG);
    ministries.uploads(SHANDONG, "experience-2", "二.docx", SmallFiles.docx("正文"), null);
    stages.files(SHANDONG, summary("山东省", three()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    mails.write(filings.require(SHANDONG), out);
    String mail = out.toString(StandardCharsets.UTF_8);
    assertThat(mail.split("Content-Disposition: attachment")).hasSize(4);
    assertThat(URLDecoder.decode(mail.replace("+", "%2B"), StandardCharsets.UTF_8))
        .contains("山东省居家和社区养老服务改革试点典型经验.docx", "报送公函（加盖民政、财政两部门印章）-公函.pdf", "典型经验第2篇-二.docx");
    assertThat(wordOf(mail))
        .contains("取得的成效", "典型经验（3）", "老年助餐3", "烟台市（第2批）")
        .doesNotContain("已发邮件的标题");
  }

  /** What the Word document says that the draft has first. */
  private static String wordOf(String mail) throws IOException {
    String part = mail.split("--=_shifan")[2];
    byte[] word = Base64.getMimeDecoder().decode(part.substring(part.indexOf("\r\n\r\n")).strip());
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word))) {
      return document.getParagraphs().stream()
          .map(XWPFParagraph::getText)
          .collect(Collectors.joining("\n"));
    }
  }

  @Test
  void mca39_07_theLetterCarriesTheSealsOfBothDepartments() {
    assertRefused(summary("山东省", three()), "MCA39-07", "公函");
    sealed(SHANDONG);
    stages.files(SHANDONG, summary("山东省", three()));
  }

  @Test
  void mca39_12_financeSignsOrSendsItBackWithItsReason() {
    sealed(SHANDONG);
    stages.files(SHANDONG, summary("山东省", three()));
    stages.refuses(SHANDONG, "finance-370000", "案例数据需要核实");
    assertThat(filings.require(SHANDONG).message()).contains("案例数据需要核实");
    stages.files(SHANDONG, summary("山东省", three()));
    stages.signs(SHANDONG, "finance-370000");
    assertThat(filings.require(SHANDONG).status()).isEqualTo(FilingStatus.SENT);
  }

  @Test
  void mca39_08_untilTheEndOf29January2021() {
    sealed(SHANDONG);
    province.timePasses("2021-01-29T23:59");
    stages.files(SHANDONG, summary("山东省", three()));
    stages.signs(SHANDONG, "finance-370000");
    province.timePasses("2021-01-30T00:00");
    assertThat(filings.require(SHANDONG).status()).isEqualTo(FilingStatus.SENT);
    assertThat(filings.require(CORPS).status()).isEqualTo(FilingStatus.NOT_FILED);
  }

  @Test
  void mca39_09_theMailsSubjectLineIsShownAndChecked() {
    assertThat(province.shows(stages.task(SHANDONG, "fill"), "view"))
        .contains("山东省居家和社区养老服务改革试点典型经验");
    sealed(SHANDONG);
    assertRefused(summary("山东", three()), "MCA39-09", "“山东省居家和社区养老服务改革试点典型经验”");
  }

  @Test
  void mca39_10_screeningReviewAndJointDecisionThenPromotionEverywhere() {
    List<Map<String, Object>> renamed = three();
    renamed.get(2).put("currentName", "烟台新市");
    sends("370000", "山东省", renamed);
    sends("660000", "新疆生产建设兵团", List.of(work(1), work(2), example(3, "660100")));
    province.timePasses("2021-01-30T00:00");
    String screening = ROUND + "-screening-000000";
    List<Map<String, Object>> verdicts = new ArrayList<>();
    for (String code :
        List.of("370000-1", "370000-2", "370000-3", "660000-1", "660000-2", "660000-3")) {
      Map<String, Object> row = new HashMap<>();
      row.put("subject", code);
      row.put("passed", true);
      verdicts.add(row);
    }
    assertThatThrownBy(() -> stages.files(screening, Map.of("rows", verdicts)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("《老年助餐3》（山东省，典型案例）")
        .hasMessageContaining("MCA39-04");
    verdicts.get(2).put("sameRegion", true);
    verdicts.get(4).put("passed", false);
    assertThatThrownBy(() -> stages.files(screening, Map.of("rows", verdicts)))
        .hasMessageContaining("《总体情况2》（新疆生产建设兵团，工作经验）");
    verdicts.get(4).put("reason", "数据不准确");
    stages.files(screening, Map.of("rows", verdicts));
    stages.signs(screening, FINANCE);
    ministries.review(
        ROUND,
        Map.of("370000-1", 90, "370000-2", 80, "370000-3", 70, "660000-1", 60, "660000-3", 50));
    assertThat(owners.papers(ROUND + "-370000-2").orElseThrow().id()).isEqualTo(SHANDONG);
    assertThatThrownBy(
            () ->
                ministries.decide(
                    ROUND,
                    List.of("370000-2", "370000-3"),
                    List.of("370000-1", "660000-1", "660000-3")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("工作经验至少1个，现为0个")
        .hasMessageContaining("MCA39-10");
    assertThat(province.shows(ministries.open("decideList").get(0), "view"))
        .contains("《老年助餐2》（山东省，典型案例）");
    ministries.decide(
        ROUND, List.of("370000-1", "370000-2"), List.of("370000-3", "660000-1", "660000-3"));
    assertThat(ministries.selected(ROUND)).containsExactly("370000-1", "370000-2");
    promoted();
  }

  @Test
  void mca39_10_anotherNumberOfCasesInTheModelHoldsForTheNextRound() {
    changed(
        Map.of(
            "mca39_selection_target_target", "2",
            "mca39_selection_target_tolerance", "0",
            "mca39_experiences_work_listed", "0",
            "mca39_windows_promotion_day", "15"),
        () -> {
          sends("370000", "山东省", three());
          province.timePasses("2021-01-30T00:00");
          String screening = ROUND + "-screening-000000";
          List<Map<String, Object>> verdicts = new ArrayList<>();
          Map<String, Integer> points = Map.of("370000-1", 70, "370000-2", 90, "370000-3", 80);
          points.keySet().stream()
              .sorted()
              .forEach(code -> verdicts.add(Map.of("subject", code, "passed", true)));
          stages.files(screening, Map.of("rows", verdicts));
          stages.signs(screening, FINANCE);
          ministries.review(ROUND, points);
          assertThat(province.shows(ministries.open("decideList").get(0), "view")).contains("2个左右");
          List<String> all = List.of("370000-1", "370000-2", "370000-3");
          assertThatThrownBy(() -> ministries.decide(ROUND, all, List.of()))
              .hasMessageContaining("最多2个");
          assertThatThrownBy(
                  () ->
                      ministries.decide(ROUND, all.subList(1, 2), List.of(all.get(0), all.get(2))))
              .hasMessageContaining("最少2个");
          ministries.decide(ROUND, all.subList(1, 3), all.subList(0, 1));
          assertThat(stages.task(ROUND + "-promotion-370000", "fill").getDueDate())
              .isEqualTo(Date.from(Province.at("2021-11-16T00:00")));
        });
  }

  private void promoted() {
    assertThat(filings.ofRound(ROUND, "promotion")).hasSize(5);
    String promotion = ROUND + "-promotion-370000";
    stages.files(promotion, Map.of("measures", "召开现场会", "effects", "全省推广"));
    stages.receives(promotion, CIVIL_AFFAIRS);
    String nationwide = ROUND + "-nationwide-000000";
    stages.files(
        nationwide,
        Map.of("summary", "五批203个试点地区", "policy", "完善居家社区机构相协调的养老服务体系", "promotion", "印发案例集"));
    stages.signs(nationwide, FINANCE);
    assertThat(filings.require(nationwide).status()).isEqualTo(FilingStatus.RECEIVED);
    province.timePasses("2022-01-01T00:00");
    assertThat(filings.require(ROUND + "-promotion-110000").status())
        .isEqualTo(FilingStatus.NOT_FILED);
  }
}

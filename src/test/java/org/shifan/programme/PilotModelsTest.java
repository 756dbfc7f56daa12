package org.shifan.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shifan.programme.FilingRules.ListRule;
import org.shifan.programme.FilingRules.Series;
import org.shifan.programme.NominationRules.Choice;
import org.shifan.programme.NominationRules.Delivery;
import org.shifan.programme.NominationRules.Experience;
import org.shifan.programme.NominationRules.Extra;
import org.shifan.programme.NominationRules.Mail;

/** The numbers of 民办函〔2019〕126号 and 民办发〔2020〕39号 as the shipped models have them. */
class PilotModelsTest {

  private static final Rules MCA126 = ShippedRules.of("mca126", 2019);
  private static final Rules MCA39 = ShippedRules.of("mca39", 2020);

  @Test
  void mca126_10_by16December2019() {
    assertThat(MCA126.window("recommendation").lastDay(2019)).isEqualTo("2019-12-16");
    assertThat(MCA126.window("review").lastDay(2019)).isEqualTo(LocalDate.of(2020, 1, 15));
    assertThat(MCA126.nominations().deliveries("recommendation"))
        .extracting(Delivery::name)
        .containsExactly("民政部", "财政部");
  }

  @Test
  void mca126_08_and_09_oneToThreeRankedAndUpToTwoMore() {
    assertThat(MCA126.filings().series("recommendation"))
        .extracting(Series::code, Series::minimum, Series::maximum)
        .containsExactly(tuple("ordinary", 1, 3), tuple("extra", 0, 2));
    assertThat(MCA126.nominations().favours())
        .extracting(Choice::name)
        .containsExactly("“三区三州”等深度贫困地区", "革命老区", "民族地区", "边疆地区", "集中连片特困地区");
    assertThat(MCA126.nominations().extras("recommendation"))
        .extracting(Extra::code, Extra::statedIn)
        .containsExactly(tuple("extra", "application"));
  }

  @Test
  void mca126_04_05_fourFormsEachWithItsBlank() {
    List<MaterialKind> forms =
        MCA126.materials("application").stream().filter(MaterialKind::hasBlank).toList();
    assertThat(forms)
        .extracting(MaterialKind::name)
        .containsExactly("基本情况表", "工作基础表", "工作计划表", "具体任务情况表");
    assertThat(forms)
        .allSatisfy(
            form -> {
              assertThat(form.minimum()).isOne();
              assertThat(form.formats()).containsExactly("docx");
              assertThat(form.mayDiffer()).isTrue();
            });
  }

  @Test
  void mca126_17_tenFieldsAndARegionsOwn() {
    assertThat(MCA126.fields()).hasSize(10);
    assertThat(MCA126.filings().lists("application"))
        .filteredOn(list -> list.list().equals("fields"))
        .singleElement()
        .matches(ListRule::mayAdd);
  }

  @Test
  void mca126_20_aReportEachHalfYear() {
    assertThat(MCA126.filings().report("supervision").orElseThrow().everyMonths()).isEqualTo(6);
  }

  @Test
  void mca39_02_threeToFive() {
    assertThat(MCA39.filings().lists("package"))
        .extracting(ListRule::minimum, ListRule::maximum)
        .containsExactly(tuple(3, 5));
  }

  @Test
  void mca39_04_06_twoKindsOf3000CharactersEach() {
    assertThat(MCA39.nominations().experiences("package"))
        .extracting(Experience::name, Experience::pilotOnly, Experience::maxCharacters)
        .containsExactly(tuple("工作经验", false, 3000), tuple("典型案例", true, 3000));
    assertThat(MCA39.materials("package"))
        .filteredOn(material -> material.code().startsWith("experience-"))
        .hasSize(5)
        .allMatch(material -> material.maxCharacters() == 3000);
  }

  @Test
  void mca39_08_by29January2021() {
    assertThat(MCA39.window("package").lastDay(2020)).isEqualTo("2021-01-29");
  }

  @Test
  void mca39_09_theSubjectLine() {
    Mail mail = MCA39.nominations().mails("package").get(0);
    assertThat(mail.subjectOf("山东省")).isEqualTo("山东省居家和社区养老服务改革试点典型经验");
  }

  @Test
  void mca39_10_about50() {
    assertThat(MCA39.selection().target()).isEqualTo(50);
    assertThat(MCA39.selection().rule()).isEqualTo("MCA39-10");
  }

  @Test
  void mca39_01_eachPartOfTheSummaryIsWritten() {
    assertThat(MCA39.filings().texts("package"))
        .filteredOn(text -> text.rule().equals("MCA39-01"))
        .extracting(FilingRules.TextRule::name)
        .containsExactly("主要做法", "取得的成效", "困难和问题", "下一步工作思路和安排");
  }
}

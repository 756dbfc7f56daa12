package org.shifan.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shifan.facts.FactFiles;
import org.shifan.region.Region;
import org.shifan.region.Regions;

class DemoPeopleTest {

  private static final Regions REGIONS = regions();
  private static final DemoPeople SHANDONG = DemoPeople.of(REGIONS, "370000");

  @Test
  void everyDivisionHasItsTwoBureausAndTheProvinceFourOfficesMore() {
    assertThat(SHANDONG.offices()).hasSize(2 * (1 + 16 + 136) + 4);
    assertThat(office("civil-affairs-370000").name()).isEqualTo("山东省民政厅");
    assertThat(office("finance-370000").name()).isEqualTo("山东省财政厅");
    assertThat(office("civil-affairs-370100").name()).isEqualTo("济南市民政局");
    assertThat(office("finance-370100").name()).isEqualTo("济南市财政局");
    assertThat(office("civil-affairs-370102").name()).isEqualTo("历下区民政局");
    assertThat(office("finance-370102"))
        .isEqualTo(new Office("finance-370102", "历下区财政局", "370102", Office.Kind.FINANCE));
    assertThat(office("directors-370000").name()).isEqualTo("山东省民政厅厅长办公会");
    assertThat(Stream.of("experts", "process-designers", "camunda-admin").map(this::office))
        .extracting(Office::kind)
        .containsExactly(
            Office.Kind.EXPERTS, Office.Kind.PROCESS_DESIGNERS, Office.Kind.ADMINISTRATORS);
  }

  @Test
  void functionalZonesHaveNoOffice() {
    assertThat(SHANDONG.offices()).extracting(Office::regionCode).doesNotContain("370176");
  }

  @Test
  void officialsHaveTheNamesThatScriptsRelyOn() {
    assertThat(SHANDONG.officials()).hasSize(2 * 153 + 5 + 2);
    assertThat(SHANDONG.officials())
        .contains(
            new Official("mz-370102", "历下区民政局经办人", "civil-affairs-370102"),
            new Official("cz-370000", "山东省财政厅经办人", "finance-370000"),
            new Official("director-370000-1", "山东省民政厅厅长办公会成员一", "directors-370000"),
            new Official("director-370000-5", "山东省民政厅厅长办公会成员五", "directors-370000"),
            new Official("designer", "流程设计员", "process-designers"),
            new Official("admin", "系统管理员", "camunda-admin"));
    assertThat(SHANDONG.officials())
        .extracting(Official::userId)
        .doesNotHaveDuplicates()
        .doesNotContain("director-370000-0", "director-370000-6");
    Set<String> ids = SHANDONG.offices().stream().map(Office::id).collect(Collectors.toSet());
    assertThat(ids).hasSameSizeAs(SHANDONG.offices());
    assertThat(SHANDONG.officials()).allMatch(o -> ids.contains(o.officeId()));
  }

  @Test
  void sixtyExpertsOfDifferentNames() {
    List<Expert> experts = SHANDONG.experts();
    assertThat(experts).hasSize(60);
    assertThat(experts.get(0).userId()).isEqualTo("expert-001");
    assertThat(experts.get(59).userId()).isEqualTo("expert-060");
    assertThat(experts).extracting(Expert::name).doesNotHaveDuplicates();
    assertThat(experts).allMatch(e -> !e.employer().isBlank() && !e.field().isBlank());
    assertThat(experts.get(28).homeCity()).isEqualTo("370100");
    assertThat(experts.get(28).employer()).startsWith("济南市");
  }

  @Test
  @DisplayName(
      "SD64-08: 5 experts and 2 reserves for each of 4 groups, whatever cities are in them")
  void sd64_08_everyGroupFindsEligibleExperts() {
    assertThat(SHANDONG.experts().stream().filter(e -> e.homeCity().equals("370000")))
        .hasSizeGreaterThanOrEqualTo(4 * 7);
    for (Region city : REGIONS.cities("370000")) {
      assertThat(SHANDONG.experts().stream().filter(e -> e.homeCity().equals(city.code())))
          .as(city.name())
          .hasSize(2);
    }
  }

  @Test
  void thePeopleAreTheSameEveryTime() {
    assertThat(DemoPeople.of(regions(), "370000")).isEqualTo(SHANDONG);
  }

  @Test
  void otherProvincesHaveTheirPeopleToo() {
    DemoPeople beijing = DemoPeople.of(REGIONS, "110000");
    assertThat(beijing.offices()).hasSize(2 * (1 + 16) + 4).doesNotHaveDuplicates();
    assertThat(beijing.offices().get(0).name()).isEqualTo("北京市民政局");
    assertThat(beijing.offices())
        .extracting(Office::name)
        .contains("北京市民政局局长办公会")
        .doesNotContain("北京市民政厅");
    assertThat(DemoPeople.of(REGIONS, "420000").offices())
        .extracting(Office::id)
        .contains("civil-affairs-429004");
    assertThat(DemoPeople.of(REGIONS, "710000").experts()).hasSize(60);
    assertThatThrownBy(() -> DemoPeople.of(REGIONS, "370100"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("应为省级行政区划");
  }

  private Office office(String id) {
    return SHANDONG.offices().stream().filter(o -> o.id().equals(id)).findFirst().orElseThrow();
  }

  private static Regions regions() {
    return Regions.from(new FactFiles(""));
  }
}

package org.shifan.access.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shifan.access.Expert;
import org.shifan.access.Office;
import org.shifan.access.OfficeNames;
import org.shifan.access.Official;
import org.shifan.facts.FactFiles;
import org.shifan.region.Region;
import org.shifan.region.Regions;
import org.shifan.region.Units;

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

  @Test
  @DisplayName("XJ2015-11: the region, prefectures and counties with 民政, 财政 and the government")
  void xj2015_11_theGovernmentsOfXinjiangHaveOffices() {
    DemoPeople people = of("650000+government");
    assertThat(people.offices()).hasSize(3 * (1 + 14 + 108) + 4);
    assertThat(name(people, "civil-affairs-650000")).isEqualTo("新疆维吾尔自治区民政厅");
    assertThat(name(people, "government-652301")).isEqualTo("昌吉市人民政府");
    assertThat(name(people, "government-652300")).isEqualTo("昌吉回族自治州人民政府");
    assertThat(name(people, "government-652900")).isEqualTo("阿克苏地区行政公署");
    assertThat(people.officials())
        .contains(new Official("zf-652301", "昌吉市人民政府经办人", "government-652301"));
  }

  @Test
  @DisplayName("MCA126-01, MCA39-17: ministries, 31 provinces, the Corps, all who apply to them")
  void mca126_01_theCountryHasAllWhoApplyAndRecommend() {
    DemoPeople people = of("000000");
    assertThat(people.offices()).hasSize(2 * (1 + 31 + 333 + 74 + 1 + 14) + 3);
    assertThat(name(people, "civil-affairs-000000")).isEqualTo("民政部");
    assertThat(name(people, "finance-000000")).isEqualTo("财政部");
    assertThat(name(people, "civil-affairs-660000")).isEqualTo("新疆生产建设兵团民政局");
    assertThat(name(people, "finance-660000")).isEqualTo("新疆生产建设兵团财政局");
    assertThat(name(people, "civil-affairs-540000")).isEqualTo("西藏自治区民政厅");
    assertThat(people.officials())
        .extracting(Official::userId)
        .contains("mz-000000", "cz-000000", "mz-110101", "cz-510100", "mz-660800")
        .doesNotContain("mz-710000", "mz-500229");
  }

  @Test
  @DisplayName("CJ2021-03: each unit of Changji and the leading group with a login of its own id")
  void cj2021_03_theUnitsOfChangji() {
    DemoPeople people = of("652301");
    assertThat(people.offices()).hasSize(2 + 41 + 3);
    assertThat(name(people, "unit-652301-weijian")).isEqualTo("昌吉市卫健委");
    assertThat(name(people, "unit-652301-liugong")).isEqualTo("六工镇人民政府");
    assertThat(people.officials())
        .contains(
            new Official("unit-652301-lvzhoulu", "绿洲路街道办事处经办人", "unit-652301-lvzhoulu"),
            new Official(
                "leading-group-652301", "昌吉市居家和社区养老服务改革试点工作领导小组经办人", "leading-group-652301"));
    assertThat(people.experts()).isEmpty();
  }

  @Test
  void shandongIsTheSameBesideAllOthers() {
    DemoPeople all = of("370000", "650000+government", "000000", "652301");
    List<Office> shandong = SHANDONG.offices();
    assertThat(all.offices()).containsAll(shandong).extracting(Office::id).doesNotHaveDuplicates();
    assertThat(all.offices().subList(0, shandong.size() - 3))
        .isEqualTo(shandong.subList(0, shandong.size() - 3));
    assertThat(all.officials())
        .containsAll(SHANDONG.officials())
        .extracting(Official::userId)
        .doesNotHaveDuplicates()
        .doesNotContain("zf-370102");
    assertThat(all.experts().subList(0, 60)).isEqualTo(SHANDONG.experts());
    assertThat(all.experts()).extracting(Expert::userId).doesNotHaveDuplicates();
    assertThat(all.offices())
        .allMatch(
            o ->
                OfficeNames.official(o.id())
                    || Set.of("experts", "process-designers", "camunda-admin").contains(o.id()));
  }

  @Test
  void eachSelectorHasExpertsOfItsOwn() {
    DemoPeople all = of("370000", "650000+government", "000000", "652301");
    assertThat(all.experts()).hasSize(3 * 60).extracting(Expert::name).doesNotHaveDuplicates();
    List<Expert> country = all.experts().stream().filter(e -> e.pool().equals("000000")).toList();
    assertThat(country).hasSize(60);
    assertThat(country.get(0).userId()).isEqualTo("expert-000000-001");
    assertThat(country.get(0).homeCity()).isEqualTo("000000");
    // who lives in a province does not score its regions
    assertThat(country.get(28).homeCity()).isEqualTo("110000");
    assertThat(all.experts())
        .filteredOn(e -> e.pool().equals("650000"))
        .allMatch(e -> e.homeCity().startsWith("65"))
        .hasSize(60);
  }

  @Test
  void aPlaceThatIsNoneIsRefused() {
    assertThatThrownBy(() -> DemoPlace.of("山东"))
        .hasMessageContaining("“山东”")
        .hasMessageContaining("370000");
    assertThatThrownBy(() -> DemoPlace.of("370000+directors")).hasMessageContaining("六位代码");
    assertThat(DemoPlace.of("370000").isIn(REGIONS)).isTrue();
    assertThat(DemoPlace.of("000000").isIn(REGIONS)).isTrue();
    assertThat(DemoPlace.of("380000").isIn(REGIONS)).isFalse();
  }

  private static DemoPeople of(String... places) {
    Units units = Units.from(new FactFiles(""));
    return DemoPeople.of(REGIONS, units, Stream.of(places).map(DemoPlace::of).toList());
  }

  private static String name(DemoPeople people, String office) {
    return people.offices().stream()
        .filter(o -> o.id().equals(office))
        .findFirst()
        .orElseThrow()
        .name();
  }

  private Office office(String id) {
    return SHANDONG.offices().stream().filter(o -> o.id().equals(id)).findFirst().orElseThrow();
  }

  private static Regions regions() {
    return Regions.from(new FactFiles(""));
  }
}

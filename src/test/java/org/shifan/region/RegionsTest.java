package org.shifan.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shifan.facts.FactFiles;

class RegionsTest {

  private static final Regions REGIONS = Regions.from(new FactFiles(""));

  @Test
  @DisplayName("SD64: Shandong has 16 cities and 136 counties without functional zones")
  void shandongHas16CitiesAnd136Counties() {
    List<Region> cities = REGIONS.cities("370000");
    assertThat(cities).hasSize(16).isSortedAccordingTo((a, b) -> a.code().compareTo(b.code()));
    assertThat(cities.get(0).name()).isEqualTo("济南市");
    assertThat(cities.get(15).name()).isEqualTo("菏泽市");
    assertThat(cities.stream().mapToInt(c -> REGIONS.counties(c.code()).size()).sum())
        .isEqualTo(136);
    assertThat(REGIONS.countiesOfProvince("370000")).hasSize(136);
    assertThat(REGIONS.counties("370100")).hasSize(12).allMatch(Region::applicant);
  }

  @Test
  void functionalZonesAreKnownButDoNotApply() {
    assertThat(REGIONS.require("370176").functionalZone()).isTrue();
    assertThat(REGIONS.require("370176").applicant()).isFalse();
    assertThat(REGIONS.counties("370100")).extracting(Region::code).doesNotContain("370176");
    assertThat(REGIONS.cityOf("370176").code()).isEqualTo("370100");
    assertThatThrownBy(() -> REGIONS.county("370176"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("“370176（济南高新技术产业开发区）”不符合要求：应为县（市、区），如 370102（历下区），不含开发区等功能区。");
    // both neighbours of 71–79 are ordinary counties
    assertThat(REGIONS.county("430181").name()).isEqualTo("浏阳市");
    assertThat(REGIONS.countiesOfProvince("430000")).noneMatch(r -> r.code().matches("....7[1-9]"));
  }

  @Test
  void whoStandsAboveWhom() {
    assertThat(REGIONS.cityOf("370102").name()).isEqualTo("济南市");
    assertThat(REGIONS.provinceOf("370102").name()).isEqualTo("山东省");
    assertThat(REGIONS.provinceOf("370000").name()).isEqualTo("山东省");
    assertThat(REGIONS.nameWithCity("370102")).isEqualTo("历下区（济南市）");
    assertThat(REGIONS.fullName("370102")).isEqualTo("山东省济南市历下区");
    assertThat(REGIONS.fullName("652301")).isEqualTo("新疆维吾尔自治区昌吉回族自治州昌吉市");
    assertThat(REGIONS.fullName("370100")).isEqualTo("山东省济南市");
    assertThat(REGIONS.fullName("370000")).isEqualTo("山东省");
    assertThat(REGIONS.require("370100").level().label()).isEqualTo("地级");
  }

  @Test
  void aMunicipalityIsItsOwnCity() {
    assertThat(REGIONS.cities("110000")).extracting(Region::name).containsExactly("北京市");
    assertThat(REGIONS.counties("110000")).hasSize(16);
    assertThat(REGIONS.counties("500000")).hasSize(38);
    assertThat(REGIONS.cityOf("500229").name()).isEqualTo("重庆市");
    assertThat(REGIONS.city("310000").name()).isEqualTo("上海市");
    assertThat(REGIONS.fullName("110101")).isEqualTo("北京市东城区");
  }

  @Test
  void aCountyDirectlyBelowAProvinceHasTheProvinceForItsCity() {
    assertThat(REGIONS.cityOf("429004").name()).isEqualTo("湖北省");
    assertThat(REGIONS.fullName("469001")).isEqualTo("海南省五指山市");
    assertThat(REGIONS.counties("420000"))
        .extracting(Region::name)
        .containsExactly("仙桃市", "潜江市", "天门市", "神农架林区");
    assertThat(REGIONS.cities("420000")).hasSize(13).allMatch(r -> r.level() == Level.CITY);
    assertThat(REGIONS.counties("370000")).isEmpty();
    assertThatThrownBy(() -> REGIONS.city("420000")).hasMessageContaining("应为地级行政区划");
  }

  @Test
  void aCityWithoutCountiesHasNoApplicant() {
    for (String code : List.of("441900", "442000", "460400", "620200")) {
      assertThat(REGIONS.city(code).level()).isEqualTo(Level.CITY);
      assertThat(REGIONS.counties(code)).isEmpty();
    }
    assertThat(REGIONS.find("620201")).isEmpty();
  }

  @Test
  void theWholeCountryHasNoOfficeOfMadeUpName() {
    for (String code : List.of("110100", "500200", "429000", "659000", "000000")) {
      assertThat(REGIONS.find(code)).as(code).isEmpty();
    }
    assertThat(REGIONS.province("710000").name()).isEqualTo("台湾省");
    assertThat(REGIONS.province("650000").name()).isEqualTo("新疆维吾尔自治区");
  }

  @Test
  @DisplayName("MCA39-17: the Corps submits as a province does, and counts as none")
  void mca39_17_theCorpsSubmitsAsAProvinceDoes() {
    assertThat(REGIONS.provinces()).hasSize(31).noneMatch(Region::corps);
    assertThat(REGIONS.submitters()).hasSize(32);
    Region corps = REGIONS.submitters().get(31);
    assertThat(corps).isEqualTo(REGIONS.province("660000")).matches(Region::corps);
    assertThat(REGIONS.fullName("660800")).isEqualTo("新疆生产建设兵团第八师");
    assertThat(REGIONS.provinceOf("660800")).isEqualTo(corps);
    assertThat(REGIONS.cities("660000")).hasSize(14).allMatch(Region::corps);
    assertThat(REGIONS.countiesOfProvince("660000")).isEmpty();
    // the cities that the Corps administers are the region's in GB/T 2260, and stay there
    assertThat(REGIONS.provinceOf("659001").name()).isEqualTo("新疆维吾尔自治区");
  }

  @Test
  @DisplayName("MCA126-01: 333 prefecture-level divisions apply, and the municipalities' districts")
  void mca126_01_prefecturesAndTheMunicipalitiesDistrictsApply() {
    List<Region> all =
        REGIONS.provinces().stream().flatMap(p -> REGIONS.prefectures(p.code()).stream()).toList();
    assertThat(all).filteredOn(r -> r.level() == Level.CITY).hasSize(333);
    assertThat(all).filteredOn(r -> r.level() == Level.COUNTY).hasSize(16 + 16 + 16 + 26);
    assertThat(REGIONS.prefectures("500000"))
        .extracting(Region::name)
        .contains("渝中区")
        .doesNotContain("城口县");
    assertThat(REGIONS.prefectures("370000")).isEqualTo(REGIONS.cities("370000"));
    assertThat(REGIONS.prefectures("660000")).hasSize(14);
  }

  @Test
  void anUnknownCodeIsRefusedInChinese() {
    for (String code : new String[] {"370199", "37010", "", "abc", null}) {
      assertThat(REGIONS.find(code)).isEmpty();
      assertThatThrownBy(() -> REGIONS.require(code))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("没有代码为“" + code + "”的行政区划：应为国家标准 GB/T 2260 的六位数字代码，如 370102（历下区）。");
    }
  }

  @Test
  void anotherLevelIsRefusedInChinese() {
    assertThatThrownBy(() -> REGIONS.province("370100")).hasMessageContaining("370100（济南市）");
    assertThatThrownBy(() -> REGIONS.cities("370100")).hasMessageContaining("应为省级行政区划");
    assertThatThrownBy(() -> REGIONS.counties("370102")).hasMessageContaining("应为地级或省级");
    assertThatThrownBy(() -> REGIONS.cityOf("370100")).hasMessageContaining("应为县级行政区划");
    assertThatThrownBy(() -> REGIONS.county("370100")).hasMessageContaining("应为县（市、区）");
    assertThatThrownBy(() -> REGIONS.city("370102")).hasMessageContaining("应为地级行政区划");
  }
}

package org.shifan.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shifan.facts.FactFileException;
import org.shifan.facts.FactFiles;
import org.shifan.region.Unit.Kind;

class UnitsTest {

  private static final Units UNITS = Units.from(new FactFiles(""));

  @TempDir Path directory;

  @Test
  @DisplayName("CJ2021-03: departments, 6 sub-districts, 10 townships and the zone of 昌吉市")
  void cj2021_03_departmentsSubdistrictsAndTownshipsOfChangji() {
    assertThat(UNITS.of("652301", Kind.DEPARTMENT)).hasSize(23);
    assertThat(UNITS.of("652301", Kind.SUBDISTRICT))
        .hasSize(6)
        .allMatch(u -> u.name().endsWith("街道办事处"));
    assertThat(UNITS.of("652301", Kind.TOWNSHIP))
        .hasSize(10)
        .allMatch(u -> u.name().matches(".*[镇乡]人民政府"));
    assertThat(UNITS.of("652301", Kind.ZONE))
        .extracting(Unit::name)
        .containsExactly("昌吉国家高新技术产业开发区管委会");
    assertThat(UNITS.of("652301", Kind.SUBDISTRICT, Kind.TOWNSHIP)).hasSize(16);
    assertThat(UNITS.of("652301")).hasSize(41).extracting(Unit::office).doesNotHaveDuplicates();
    assertThat(UNITS.of("652302")).isEmpty();
  }

  @Test
  void aUnitIsFoundByItsOffice() {
    assertThat(UNITS.find("unit-652301-minzheng"))
        .contains(new Unit("652301", "minzheng", "昌吉市民政局", Kind.DEPARTMENT));
    assertThat(UNITS.find("leading-group-652301"))
        .map(Unit::name)
        .contains("昌吉市居家和社区养老服务改革试点工作领导小组");
    assertThat(UNITS.find("unit-652301-nowhere")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "652300,minzheng,某某局,department|652300|such as 652301",
        "652301,Minzheng,某某局,department|Minzheng|small letters",
        "652301,minzheng-,某某局,department|minzheng-|small letters",
        "652301,minzheng,,department|''|the unit's name",
        "652301,minzheng,某某局,bureau|bureau|department, subdistrict",
        "652301,caizheng,某某局,department|caizheng|each unit once",
      })
  void whatCannotBeTrueIsRefusedWithItsLine(String line, String value, String expected)
      throws Exception {
    Files.writeString(
        directory.resolve("units.csv"),
        "region,short,name,kind\n652301,caizheng,昌吉市财政局,department\n" + line + "\n");
    FactFiles files = new FactFiles(directory.toString());
    assertThatThrownBy(() -> Units.from(files))
        .isInstanceOf(FactFileException.class)
        .hasMessageContaining("line 3: found '" + value + "'; expected ")
        .hasMessageContaining(expected);
  }
}

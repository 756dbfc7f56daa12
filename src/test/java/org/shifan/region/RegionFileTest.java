package org.shifan.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shifan.facts.FactFileException;

class RegionFileTest {

  private static final String GOOD =
      "code,name,level,parent\n370000,山东省,province,\n370100,济南市,city,370000\n";

  @Test
  void readsCountiesBeforeTheirCity() {
    Regions regions =
        read(
            "code,name,level,parent\n370102,历下区,county,370100\n370100,济南市,city,370000\n370000,山东省,province,\n");
    assertThat(regions.fullName("370102")).isEqualTo("山东省济南市历下区");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "37010,历下区,county,370100|37010|six digits",
        "3701020,历下区,county,370100|3701020|six digits",
        "000000,中央,province,|000000|six digits",
        "37010a,历下区,county,370100|37010a|six digits",
        "370102,,county,370100|''|a name in full",
        "370102,Lixia,county,370100|Lixia|a name in full",
        "370102,历下区,district,370100|district|county or zone",
        "370102,历下区,city,370100|city|county or zone",
        "370200,青岛市,county,370000|county|: city",
        "380000,某某省,city,|city|: province",
        "370171,开发区,county,370100|county|71 to 79",
        "370179,开发区,county,370100|county|71 to 79",
        "370100,济南市,city,370000|370100|each code once",
        "370202,市南区,county,370200|370200|a parent that is in the file",
        "370102,历下区,county,|''|as parent [370100, 370000]",
        "370102,历下区,county,370200|370200|as parent [370100, 370000]",
        "370200,青岛市,city,370100|370100|as parent [370000]",
        "380000,某某省,province,370000|370000|no parent",
        "660000,新疆生产建设兵团,province,|province|corps for 66",
        "660100,第一师,city,660000|city|corps for 66",
        "670000,某某兵团,corps,|corps|and for no other code",
        "660101,某某团,corps,660100|corps|county or zone",
        "660100,第一师,corps,370000|370000|as parent [660000]",
        "660000,新疆生产建设兵团,corps,370000|370000|no parent",
      })
  void refusesWhatCannotBeTrueWithItsLine(String line, String value, String expected) {
    assertThatThrownBy(() -> read(GOOD + line))
        .isInstanceOf(FactFileException.class)
        .hasMessageStartingWith("test.csv, line 4: found '" + value + "'; expected ")
        .hasMessageContaining(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "370170,某某县,county,370100",
        "370171,开发区,zone,370100",
        "370179,开发区,zone,370100",
        "370180,某某市,county,370100",
        "379001,某某市,county,370000",
        "370157,行政委员会,zone,370100"
      })
  void acceptsWhatMayBe(String line) {
    Region region = read(GOOD + line).require(line.substring(0, 6));
    assertThat(region.functionalZone()).isEqualTo(line.contains(",zone,"));
    assertThat(region.level()).isEqualTo(Level.COUNTY);
  }

  private static Regions read(String text) {
    return Regions.read("test.csv", new StringReader(text));
  }
}

package org.shifan.experience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shifan.facts.FactFile;
import org.shifan.facts.FactFileException;
import org.shifan.facts.FactFiles;
import org.shifan.region.Regions;

class PilotFileTest {

  private static final Regions REGIONS = Regions.from(new FactFiles(""));

  private static List<Pilot> read(String lines) {
    return PilotFile.read(
        FactFile.read(
            "pilots.csv", new StringReader(PilotFile.HEADER + "\n" + lines), PilotFile.HEADER),
        REGIONS);
  }

  @Test
  void mca39_04_anAdministratorCompletesTheListWithOrWithoutBatches() {
    assertThat(read("440400,珠海市,5\n110106,丰台区,"))
        .containsExactly(new Pilot("440400", "珠海市", 5), new Pilot("110106", "丰台区", 0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "440000,广东省,5",
        "44040,珠海市,5",
        "440400,Zhuhai,5",
        "440400,珠海市,6",
        "440400,珠海市,5\n440400,珠海市,4",
        "440402,香洲区,5",
        "190100,某某市,5",
        "440400,珠海市"
      })
  void refusesWhatCannotBeTrue(String lines) {
    assertThatThrownBy(() -> read(lines))
        .isInstanceOf(FactFileException.class)
        .hasMessageContaining("line");
  }

  @Test
  void mca39_04_aRegionThatIsNoMoreIsListedUnderItsFormerCode() {
    assertThat(REGIONS.find("371200")).isEmpty();
    assertThat(read("371200,莱芜市,1\n429004,仙桃市,2\n660100,第一师,3")).hasSize(3);
  }

  @Test
  void anErrorNamesItsLine() {
    assertThatThrownBy(() -> read("440400,珠海市,5\n\n# 第二批\n110106,丰台区,六"))
        .hasMessage(
            "pilots.csv, line 5: found '六'; expected the batch, 1 to 5, or nothing where it is not"
                + " known");
  }

  @Test
  void thePackagedListHasRegionsThatThereAre() {
    List<Pilot> pilots =
        PilotFile.read(new FactFiles("").open(PilotFile.NAME, PilotFile.HEADER), REGIONS);
    assertThat(pilots)
        .allSatisfy(
            pilot -> assertThat(REGIONS.require(pilot.code()).name()).isEqualTo(pilot.name()));
  }
}

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

  private static List<Pilot> read(String lines) {
    return PilotFile.read(
        FactFile.read(
            "pilots.csv", new StringReader(PilotFile.HEADER + "\n" + lines), PilotFile.HEADER));
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
        "440400,珠海市,5\n440400,珠海市,4"
      })
  void refusesWhatCannotBeTrue(String lines) {
    assertThatThrownBy(() -> read(lines))
        .isInstanceOf(FactFileException.class)
        .hasMessageContaining("line");
  }

  @Test
  void thePackagedListHasRegionsThatThereAre() {
    FactFiles files = new FactFiles("");
    Regions regions = Regions.from(files);
    List<Pilot> pilots = PilotFile.read(files.open(PilotFile.NAME, PilotFile.HEADER));
    assertThat(pilots)
        .allSatisfy(
            pilot -> assertThat(regions.require(pilot.code()).name()).isEqualTo(pilot.name()));
  }
}

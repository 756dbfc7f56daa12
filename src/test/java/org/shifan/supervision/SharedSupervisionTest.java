package org.shifan.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The stages that all programmes call name no programme's clause: it comes from its decisions. */
class SharedSupervisionTest {

  @Test
  void theStageReadsForAnyProgramme() throws IOException {
    assertThat(Files.readString(Path.of("processes", "stages", "supervision.bpmn")))
        .doesNotContainPattern("[A-Z]{2,}\\d+-\\d\\d");
  }
}

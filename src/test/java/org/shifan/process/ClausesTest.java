package org.shifan.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What goes on record as the clauses of a step. */
class ClausesTest {

  @Test
  void aStageThatProgrammesShareGoesOnRecordUnderTheClausesOfTheRoundsOwn() {
    String shared = "专家评分（SD64-08 三(三)、SD64-14；MCA126-11）";
    assertThat(Clauses.in(shared, "sd64-2021-370102")).isEqualTo("SD64-08、SD64-14");
    assertThat(Clauses.in(shared, "mca126-2016-application-130100")).isEqualTo("MCA126-11");
    assertThat(Clauses.in(shared, "mca39-2020-package-370000")).isNull();
    assertThat(Clauses.in(shared, null)).isNull();
  }

  @Test
  void aStepOfOneProgrammeIsTakenAtItsWord() {
    assertThat(Clauses.in("按期报送（SD64-07、-08）", "review-2021")).isEqualTo("SD64-07、-08");
    assertThat(Clauses.in("保存", "sd64-2021")).isNull();
    assertThat(Clauses.in(null, "sd64-2021")).isNull();
  }
}

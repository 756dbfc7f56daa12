package org.shifan.access.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A login's groups say of which kind the caller is. */
class WhoTest {

  @ParameterizedTest
  @CsvSource({
    "civil-affairs-370102,OFFICIAL",
    "finance-370000,OFFICIAL",
    "directors-370000,OFFICIAL",
    "leading-group-652301,OFFICIAL",
    "unit-652301-mz,OFFICIAL",
    "experts,EXPERT",
    "process-designers,DESIGNER",
    "camunda-admin,ADMINISTRATOR"
  })
  void aGroupMakesAKind(String group, Who kind) {
    assertThat(Who.members(List.of(group))).containsExactlyInAnyOrder(Who.ANYBODY, kind);
  }

  @ParameterizedTest
  @CsvSource({"ROLE_ANONYMOUS", "expertise", "camunda-administrators", "civil"})
  void anyOtherGroupIsNone(String group) {
    assertThat(Who.members(List.of(group))).containsExactly(Who.ANYBODY);
  }

  @Test
  void whoIsInTwoGroupsIsOfBothKinds() {
    assertThat(Who.members(List.of("finance-370000", "process-designers")))
        .contains(Who.OFFICIAL, Who.DESIGNER);
  }
}

package org.shifan.intervention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shifan.programme.Refusal;

class InterventionRuleTest {

  private static final String REASON = "修复历下区的作业";

  private static List<String> check(String reason, Integer minutes) {
    return new InterventionRule(120).check(reason, minutes).stream().map(Refusal::reason).toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 119, 120})
  void aTimeWithinTheBoundsIsTaken(int minutes) {
    assertThat(check(REASON, minutes)).isEmpty();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(ints = {0, -1, 121, Integer.MAX_VALUE, Integer.MIN_VALUE})
  void aTimeOutsideTheBoundsIsRefused(Integer minutes) {
    assertThat(check(REASON, minutes)).singleElement().asString().contains("1至120分钟");
  }

  @Test
  void theReasonHasFiveToFiveHundredCharacters() {
    assertThat(check("修复了作业", 1)).isEmpty();
    assertThat(check("𠀀𠀀𠀀𠀀𠀀", 1)).isEmpty();
    assertThat(check("因".repeat(500), 1)).isEmpty();
    assertThat(check("修复作业", 1)).singleElement().asString().contains("“修复作业”，共4个字");
    assertThat(check("因".repeat(501), 1)).singleElement().asString().contains("共501个字");
    assertThat(check("  修复作业  ", 1)).hasSize(1);
    assertThat(check("\u200b\u200b\u200b\u200b\u200b\ufeff", 1)).hasSize(1);
    assertThat(check("修\u200b\u200b\u200b\u200b复", 1)).singleElement().asString().contains("共2个字");
    assertThat(check("　　　　　　", 1)).singleElement().asString().contains("（空）");
    assertThat(check(null, 1)).hasSize(1);
  }

  @Test
  void allThatIsWrongIsSaidAtOnce() {
    assertThat(check("", 0)).hasSize(2);
  }
}

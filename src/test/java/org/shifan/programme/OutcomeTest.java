package org.shifan.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutcomeTest {

  @Test
  void isAValueOrARefusal() {
    assertThat(Outcome.of(1).orElseThrow(r -> new IllegalStateException(r.reason()))).isEqualTo(1);
    Outcome<Integer> refused = Outcome.refused(new Refusal("SD64-08", "不行"));
    assertThatThrownBy(() -> refused.orElseThrow(r -> new IllegalStateException(r.reason())))
        .hasMessage("不行");
    assertThatThrownBy(() -> new Outcome<>(Optional.empty(), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anUnknownCodeIsNamedAsTyped() {
    Names names = Names.among(Map.of("370102", "历下区"));
    assertThat(names.of("370102")).isEqualTo("历下区");
    assertThat(names.of("370199")).isEqualTo("“370199”");
    assertThat(names.of(null)).isEqualTo("（空）");
  }
}

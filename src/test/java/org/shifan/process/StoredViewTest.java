package org.shifan.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.spin.plugin.variable.SpinValues;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.junit.jupiter.api.Test;

class StoredViewTest {

  private static JsonValue stored(String text) {
    return SpinValues.jsonValue(text).create();
  }

  @Test
  void theTextIsReadAsTheEngineKeepsIt() {
    assertThat(StoredView.read(stored("{\"deadline\":\"5月20日\"}")).path("deadline").asText())
        .isEqualTo("5月20日");
  }

  @Test
  void aTextThatIsReplacedWhileItIsReadIsLikeNoOther() {
    JsonValue gone = stored(null);
    assertThat(StoredView.read(gone).isNull()).isTrue();
    assertThat(StoredView.read(gone)).isNotEqualTo(StoredView.read(stored("{}")));
  }
}

package org.shifan.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shifan.process.ModelSet;

/** A form that could not be guarded is not deployed, and the place is named. */
class GuardedFormsTest {

  @Test
  void aFormOutsideTheVocabularyIsRefusedWithFileAndPlace() {
    String form =
        "{\"type\":\"default\",\"id\":\"nil\",\"components\":[{\"type\":\"image\",\"id\":\"seal\"}]}";
    ModelSet set =
        new ModelSet(
            Map.of(
                "stages/nil.form",
                form.getBytes(StandardCharsets.UTF_8),
                "sd64/sd64.dmn",
                new byte[0]));
    assertThat(new GuardedForms().problems(set))
        .containsExactly("stages/nil.form：nil / seal / type：组件类型“image”不在允许范围内");
  }
}

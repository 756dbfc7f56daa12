package org.shifan.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shifan.process.FormBook.Field;

/** What judges see of what a county filled in. */
class ApplicationContentTest {

  private static final List<Field> FIELDS =
      List.of(
          new Field("contact", "联系人"),
          new Field("elderly", "60岁及以上老年人口（人）"),
          new Field("fields", "创新内容"),
          new Field("beds", "护理型床位（张）"),
          new Field("action", "本次办理"));

  private static Map<String, String> row(String item, String content) {
    return Map.of("item", item, "content", content);
  }

  @Test
  void sd64_23_whatWasTickedIsShownPointByPoint() {
    assertThat(ApplicationContent.rows("{\"fields\":[\"医养康养融合\",\"统一登记\"]}", FIELDS))
        .containsExactly(row("创新内容", "医养康养融合；统一登记"));
  }

  @Test
  void sd64_06_aFieldThatADesignerAddsIsShownUnderItsLabelInTheFormsOrder() {
    String form = "{\"beds\":86,\"contact\":\"王丽\",\"elderly\":123456,\"action\":\"submit\"}";
    assertThat(ApplicationContent.rows(form, FIELDS))
        .containsExactly(row("联系人", "王丽"), row("60岁及以上老年人口（人）", "123456"), row("护理型床位（张）", "86"));
  }

  @Test
  void whatWasLeftOpenIsLeftOut() {
    String form = "{\"contact\":\"\",\"elderly\":null,\"fields\":[]}";
    assertThat(ApplicationContent.rows(form, FIELDS)).isEmpty();
    assertThat(ApplicationContent.rows(null, FIELDS)).isEmpty();
  }
}

package org.shifan.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shifan.SmallFiles;
import org.shifan.process.ModelSet;

/** A designer replaces a blank form by its name alone; one that nobody could fill in is refused. */
class BlankFormCheckTest {

  private static final String MODEL = "sd64/sd64.dmn";
  private static final String BLANK = "sd64/blank/sd64-form.docx";

  private static byte[] shipped(String name) throws IOException {
    return Files.readAllBytes(Path.of("processes", name));
  }

  private static ModelSet whole() throws IOException {
    return new ModelSet(Map.of(MODEL, shipped(MODEL), BLANK, shipped(BLANK)));
  }

  private static List<String> problems(ModelSet set) {
    return new BlankFormCheck().problems(set);
  }

  private static List<String> with(byte[] blank) throws IOException {
    return problems(whole().with(new ModelSet(Map.of("sd64-form.docx", blank))));
  }

  @Test
  void sd64_17_aBlankFormIsReplacedByItsNameWithoutItsFolder() throws IOException {
    byte[] other = SmallFiles.changed(shipped(BLANK), word -> word.createTable(1, 2));
    ModelSet set = whole().with(new ModelSet(Map.of("sd64-form.docx", other)));
    assertThat(set.names()).containsExactly(BLANK, MODEL);
    assertThat(set.content(BLANK)).isEqualTo(other);
    assertThat(problems(set)).isEmpty();
  }

  @Test
  void sd64_17_aBlankFormThatIsMissingBrokenOrWithoutTablesIsRefused() throws IOException {
    assertThat(problems(whole())).isEmpty();
    assertThat(problems(new ModelSet(Map.of(MODEL, shipped(MODEL)))))
        .containsExactly(MODEL + "：空白表 sd64-form.docx 在模型集中有0个，应有1个");
    assertThat(with(SmallFiles.docx("没有表格"))).singleElement().asString().contains("没有表格");
    assertThat(with("x".getBytes(StandardCharsets.UTF_8)))
        .singleElement()
        .asString()
        .contains(BLANK, "纯文本");
  }
}

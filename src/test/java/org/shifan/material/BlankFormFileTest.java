package org.shifan.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shifan.material.check.BlankForm;
import org.shifan.material.check.ContentCheck;

/** The shipped blank form; it is written anew with {@code -Ddocs.write=true}. */
class BlankFormFileTest {

  private static final Path FORM = Path.of("processes", "sd64", "blank", "sd64-form.docx");

  @TempDir private Path folder;

  @Test
  void sd64_17_theBlankFormIsWhatItsWriterWrites() throws Exception {
    byte[] written = ApplicationFormWriter.written();
    if (Boolean.getBoolean("docs.write")) {
      write(written);
    }
    Path fresh = Files.write(folder.resolve("fresh.docx"), written);
    ContentCheck.look(FORM, FORM.toString(), java.util.List.of("docx"));
    assertThat(blank(Files.readAllBytes(FORM)).differences(fresh)).isEmpty();
    assertThat(blank(written).differences(FORM)).isEmpty();
  }

  private static BlankForm blank(byte[] content) throws Exception {
    return BlankForm.of(new ByteArrayInputStream(content));
  }

  private static void write(byte[] content) throws IOException {
    Files.createDirectories(FORM.getParent());
    Files.write(FORM, content);
  }
}

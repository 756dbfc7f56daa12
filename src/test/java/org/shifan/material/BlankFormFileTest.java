package org.shifan.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shifan.material.check.BlankForm;
import org.shifan.material.check.ContentCheck;

/** The shipped blank forms; they are written anew with {@code -Ddocs.write=true}. */
class BlankFormFileTest {

  @TempDir private Path folder;

  @Test
  void sd64_17_theBlankFormIsWhatItsWriterWrites() throws Exception {
    isWritten(
        Path.of("processes", "sd64", "blank", "sd64-form.docx"), ApplicationFormWriter.written());
  }

  @Test
  void mca126_04_theFourBlankFormsAreWhatTheirWriterWrites() throws Exception {
    Path blanks = Path.of("processes", "mca126", "blank");
    Map<String, byte[]> forms = PilotForms.written();
    assertThat(forms).hasSize(4);
    for (Map.Entry<String, byte[]> form : forms.entrySet()) {
      isWritten(blanks.resolve(form.getKey()), form.getValue());
    }
  }

  private void isWritten(Path form, byte[] written) throws Exception {
    if (Boolean.getBoolean("docs.write")) {
      write(form, written);
    }
    Path fresh = Files.write(folder.resolve("fresh.docx"), written);
    ContentCheck.look(form, form.toString(), List.of("docx"));
    assertThat(blank(Files.readAllBytes(form)).differences(fresh)).as("%s", form).isEmpty();
    assertThat(blank(written).differences(form)).as("%s", form).isEmpty();
  }

  private static BlankForm blank(byte[] content) throws Exception {
    return BlankForm.of(new ByteArrayInputStream(content));
  }

  private static void write(Path form, byte[] content) throws IOException {
    Files.createDirectories(form.getParent());
    Files.write(form, content);
  }
}

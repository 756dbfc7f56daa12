package org.shifan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Every model has its picture, drawn from the model as it is now; read from the stamp in the SVG.
 */
class DiagramsTest {

  private static final Path PICTURES = Path.of("docs", "diagrams");
  private static final String MEND =
      "run 'npm ci --prefix tools && npm run --prefix tools diagrams', look at the pictures, commit";

  @Test
  void thereAreModels() throws IOException {
    assertThat(ModelFiles.all()).as("BPMN and DMN models under processes/").isNotEmpty();
  }

  @Test
  void everyModelHasThePictureOfItsPresentSource() throws IOException {
    assertThat(ModelFiles.all())
        .as("models without a present picture; %s", MEND)
        .allMatch(this::isDrawn);
  }

  @Test
  void noPictureIsLeftOfAModelThatIsGone() throws IOException {
    List<String> names = ModelFiles.all().stream().map(DiagramsTest::name).toList();
    assertThat(ModelFiles.under(PICTURES, "svg"))
        .as("pictures without a model; %s", MEND)
        .allMatch(picture -> names.contains(name(picture)));
  }

  private boolean isDrawn(Path model) {
    Path picture = PICTURES.resolve(name(model) + ".svg");
    try {
      return Files.exists(picture)
          && Files.readString(picture).contains("shifan-source-sha256:" + sha256(model) + "<");
    } catch (IOException e) {
      throw new IllegalStateException("Cannot read " + picture + " or " + model, e);
    }
  }

  private static String sha256(Path file) throws IOException {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString().replaceFirst("\\.[^.]+$", "");
  }
}

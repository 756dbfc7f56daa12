package org.shifan.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The source files of the models, relative to the repository's root, in a fixed order. */
public final class ModelFiles {

  private static final Path MODELS = Path.of("processes");

  private ModelFiles() {}

  /** Every BPMN and DMN model. */
  public static List<Path> all() throws IOException {
    return under(MODELS, "bpmn|dmn");
  }

  /** Every BPMN model. */
  public static List<Path> bpmn() throws IOException {
    return under(MODELS, "bpmn");
  }

  /**
   * The files under the folder whose extension matches the expression; none where it is missing.
   */
  public static List<Path> under(Path folder, String extensions) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> f.toString().matches(".*\\.(" + extensions + ")")).sorted().toList();
    }
  }
}

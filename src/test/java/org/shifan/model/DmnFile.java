package org.shifan.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.NamedElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.shifan.process.ModelFiles;
import org.shifan.programme.RulesReader;

/**
 * A decision model as its file has it.
 *
 * @param path where it is
 * @param model what it holds
 */
public record DmnFile(Path path, DmnModelInstance model) {

  /** Every decision model under processes/. */
  public static List<DmnFile> all() {
    try {
      return ModelFiles.all().stream()
          .filter(path -> path.toString().endsWith(".dmn"))
          .map(DmnFile::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static DmnFile read(Path path) {
    return new DmnFile(path, Dmn.readModelFromFile(path.toFile()));
  }

  static Set<String> decisions() {
    return all().stream()
        .flatMap(file -> file.elements(Decision.class).stream())
        .map(Decision::getId)
        .collect(Collectors.toSet());
  }

  /** What it says, as the system reads it. */
  public RulesReader rules() {
    try (InputStream dmn = Files.newInputStream(path)) {
      return RulesReader.of(dmn);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The elements of a type, in the file's order. */
  public <T extends ModelElementInstance> Collection<T> elements(Class<T> type) {
    return model.getModelElementsByType(type);
  }

  String problem(NamedElement element, String expected) {
    return path.getFileName() + " #" + element.getId() + ": " + expected;
  }

  @Override
  public String toString() {
    return path.getFileName().toString();
  }
}

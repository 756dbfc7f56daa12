package org.shifan.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.shifan.process.ModelFiles;

/**
 * A Camunda Form as its file has it.
 *
 * @param path where it is
 * @param json the file's content
 */
public record FormFile(Path path, JsonNode json) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Every form under forms/. */
  public static List<FormFile> all() {
    try {
      return ModelFiles.under(Path.of("forms"), "form").stream().map(FormFile::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static FormFile read(Path path) {
    try {
      return new FormFile(path, JSON.readTree(path.toFile()));
    } catch (IOException e) {
      throw new UncheckedIOException("No form in " + path, e);
    }
  }

  /** The ids of all forms. */
  static Set<String> ids() {
    return all().stream().map(FormFile::id).collect(Collectors.toSet());
  }

  /** The id, which is the task's. */
  public String id() {
    return json.path("id").asText();
  }

  /** The components on the form's top level. */
  public Stream<JsonNode> top() {
    return children(json);
  }

  /** The components right inside another one. */
  public static Stream<JsonNode> children(JsonNode component) {
    return StreamSupport.stream(component.path("components").spliterator(), false);
  }

  /** Every component of the form, outer ones first. */
  public Stream<JsonNode> components() {
    return top().flatMap(FormFile::withInner);
  }

  /** A component with all inside it. */
  public static Stream<JsonNode> withInner(JsonNode component) {
    return Stream.concat(Stream.of(component), children(component).flatMap(FormFile::withInner));
  }

  /** The groups on the top level that are a JSON variable: one, where the rules are kept. */
  public List<JsonNode> variables() {
    return top().filter(component -> component.hasNonNull("path")).toList();
  }

  String problem(JsonNode component, String expected) {
    return problem(component.path("id").asText() + ": " + expected);
  }

  String problem(String expected) {
    return path.getFileName() + " #" + expected;
  }

  @Override
  public String toString() {
    return path.getFileName().toString();
  }
}

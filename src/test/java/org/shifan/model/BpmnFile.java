package org.shifan.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.shifan.process.ModelFiles;

/**
 * A BPMN model as its file has it.
 *
 * @param path where it is
 * @param text the file's XML
 * @param model the same, read
 */
public record BpmnFile(Path path, String text, BpmnModelInstance model) {

  private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");

  /** Every BPMN model under processes/. */
  public static List<BpmnFile> all() {
    try {
      return ModelFiles.bpmn().stream().map(BpmnFile::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static BpmnFile read(Path path) {
    try {
      BpmnModelInstance model = Bpmn.readModelFromFile(path.toFile());
      return new BpmnFile(path, Files.readString(path), model);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The elements of a type, in the file's order. */
  public <T extends ModelElementInstance> Collection<T> elements(Class<T> type) {
    return model.getModelElementsByType(type);
  }

  /** The file's name without its extension. */
  public String name() {
    return path.getFileName().toString().replaceFirst("\\.[^.]+$", "");
  }

  /** The one process of the file. */
  public Process process() {
    return elements(Process.class).iterator().next();
  }

  /** What stands between the braces of every expression in the file. */
  List<String> expressions() {
    List<String> found = new ArrayList<>();
    Matcher expression = EXPRESSION.matcher(text.replace("&#39;", "'").replace("&quot;", "\""));
    while (expression.find()) {
      found.add(expression.group(1));
    }
    return found;
  }

  /** The documentation of an element, empty where it has none. */
  public static String documentation(BaseElement element) {
    return element.getDocumentations().stream()
        .map(Documentation::getTextContent)
        .reduce("", String::concat);
  }

  /** A problem with its place. */
  String problem(BaseElement element, String expected) {
    return path.getFileName() + " #" + element.getId() + ": " + expected;
  }

  /** A problem of the whole file. */
  String problem(String expected) {
    return path.getFileName() + ": " + expected;
  }

  @Override
  public String toString() {
    return path.getFileName().toString();
  }
}

package org.shifan.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.shifan.model.BpmnFile;
import org.shifan.model.DmnFile;
import org.shifan.model.FormFile;
import org.shifan.process.ModelFiles;

/** Where models, decisions, forms and rule classes name a rule. */
final class Mentions {

  private final Map<String, Set<String>> found = new TreeMap<>();

  /** Rule → the places that name it, each as a line of the document. */
  static Map<String, Set<String>> byRule() {
    Mentions mentions = new Mentions();
    BpmnFile.all().forEach(mentions::model);
    DmnFile.all().forEach(mentions::decisions);
    FormFile.all().forEach(mentions::form);
    mentions.code();
    return mentions.found;
  }

  private void model(BpmnFile file) {
    note(BpmnFile.documentation(file.process()), "model `" + file.name() + "`");
    for (FlowElement element : file.elements(FlowElement.class)) {
      String place = "`" + element.getId() + "` " + element.getName();
      note(BpmnFile.documentation(element), "model `" + file.name() + "`: " + place);
    }
  }

  private void decisions(DmnFile file) {
    for (Decision decision : file.elements(Decision.class)) {
      String place = "decision `" + decision.getId() + "` " + decision.getName();
      note(decision.getTextContent(), place + " in `" + file + "`");
    }
  }

  private void form(FormFile form) {
    note(form.json().toString(), "form `" + form.id() + "`");
  }

  private void code() {
    try {
      for (Path file : ModelFiles.under(Path.of("src", "main", "java"), "java")) {
        String type = file.getFileName().toString().replace(".java", "");
        if (type.endsWith("Rule")) {
          note(Files.readString(file), "code `" + file.getName(5) + "." + type + "`");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void note(String text, String place) {
    PolicyRule.named(text)
        .forEach(rule -> found.computeIfAbsent(rule, number -> new TreeSet<>()).add(place));
  }
}

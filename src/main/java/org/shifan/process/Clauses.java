package org.shifan.process;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.model.bpmn.instance.Documentation;

/** The clauses that the documentation of a step names: SD64-07, or SD64-07、-08. */
public final class Clauses {

  private static final Pattern NAMED = Pattern.compile("[A-Z]{2,}\\d*-\\d+(?:、-\\d+)*");

  private Clauses() {}

  /** Those of the step that the execution is at; null where it names none. */
  public static String of(DelegateExecution execution) {
    return in(
        execution.getBpmnModelElementInstance().getDocumentations().stream()
            .map(Documentation::getTextContent)
            .collect(Collectors.joining()));
  }

  /** Those in a text; null where it names none. */
  static String in(String documentation) {
    String found =
        NAMED
            .matcher(Optional.ofNullable(documentation).orElse(""))
            .results()
            .map(match -> match.group())
            .distinct()
            .collect(Collectors.joining("、"));
    return found.isEmpty() ? null : found;
  }
}

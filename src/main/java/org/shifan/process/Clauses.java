package org.shifan.process;

import java.util.List;
import java.util.Locale;
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

  /**
   * Those in a text that are of the programme of a business id, such as {@code sd64-2021-370102}; a
   * text of one programme is taken as it is. Null where there is none.
   */
  static String in(String documentation, String businessId) {
    List<String> named = named(documentation);
    boolean shared = named.stream().map(Clauses::programme).distinct().count() > 1;
    String own = businessId == null ? "" : businessId.split("-")[0].toUpperCase(Locale.ROOT);
    return joined(named.stream().filter(one -> !shared || programme(one).equals(own)).toList());
  }

  private static String programme(String clause) {
    return clause.substring(0, clause.indexOf('-'));
  }

  /** Those in a text; null where it names none. */
  static String in(String documentation) {
    return joined(named(documentation));
  }

  private static List<String> named(String documentation) {
    return NAMED
        .matcher(Optional.ofNullable(documentation).orElse(""))
        .results()
        .map(match -> match.group())
        .distinct()
        .toList();
  }

  private static String joined(List<String> clauses) {
    return clauses.isEmpty() ? null : String.join("、", clauses);
  }
}

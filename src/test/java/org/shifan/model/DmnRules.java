package org.shifan.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Definitions;
import org.camunda.bpm.model.dmn.instance.Description;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.DrgElement;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.xml.instance.DomElement;

/** All that a decision model must keep to. */
final class DmnRules {

  private static final Pattern CLAUSE = Pattern.compile("[A-Z]{2}[A-Z0-9]*-\\d{2}|默认");
  private static final Pattern SPOKEN = Pattern.compile("[a-z][A-Za-z0-9]*(_[A-Za-z0-9-]+)*");

  static final List<ModelRule<DmnFile>> ALL =
      List.of(
          new ModelRule<>("named as the file", DmnRules::namedAsTheFile),
          new ModelRule<>("ids are spoken", DmnRules::idsAreSpoken),
          new ModelRule<>("every decision is complete", DmnRules::everyDecisionIsComplete),
          new ModelRule<>("every row names its rule", DmnRules::everyRowNamesItsRule),
          new ModelRule<>("everything is drawn", DmnRules::everythingIsDrawn));

  private DmnRules() {}

  static List<String> namedAsTheFile(DmnFile file) {
    Definitions definitions = file.model().getDefinitions();
    String name = file.toString().replace(".dmn", "");
    return name.equals(definitions.getId())
        ? List.of()
        : List.of(file.problem(definitions, "expected the id " + name));
  }

  /** Table, row and column, joined by underscores; a row may be named by its code. */
  static List<String> idsAreSpoken(DmnFile file) {
    return file.elements(DmnElement.class).stream()
        .filter(element -> element.getId() != null)
        .filter(element -> !spoken(element.getId()))
        .map(element -> file + " #" + element.getId() + ": expected a spoken id")
        .toList();
  }

  private static boolean spoken(String id) {
    return SPOKEN.matcher(id).matches() && !id.matches(".*_[0-9][a-z0-9]{6}");
  }

  static List<String> everyDecisionIsComplete(DmnFile file) {
    List<String> problems = new ArrayList<>();
    for (Decision decision : file.elements(Decision.class)) {
      if (decision.getCamundaHistoryTimeToLiveString() == null) {
        problems.add(file.problem(decision, "expected camunda:historyTimeToLive"));
      }
      if (!says(decision.getDescription())) {
        problems.add(file.problem(decision, "expected a description that names its rule"));
      }
      if (decision.getAuthorityRequirements().isEmpty()) {
        problems.add(file.problem(decision, "expected a knowledge source"));
      }
    }
    return problems;
  }

  static List<String> everyRowNamesItsRule(DmnFile file) {
    return file.elements(Rule.class).stream()
        .filter(row -> !says(row.getDescription()))
        .map(row -> file + " #" + row.getId() + ": expected an annotation that names its rule")
        .toList();
  }

  private static boolean says(Description description) {
    return description != null && CLAUSE.matcher(description.getTextContent()).find();
  }

  static List<String> everythingIsDrawn(DmnFile file) {
    Set<String> drawn =
        drawn(file.model().getDocument().getRootElement().getChildElements())
            .collect(Collectors.toSet());
    return file.elements(DrgElement.class).stream()
        .filter(element -> !drawn.contains(element.getId()))
        .map(element -> file.problem(element, "expected a shape in the diagram"))
        .toList();
  }

  private static Stream<String> drawn(List<DomElement> elements) {
    return elements.stream()
        .flatMap(
            element ->
                Stream.concat(
                    Stream.ofNullable(element.getAttribute("dmnElementRef")),
                    drawn(element.getChildElements())));
  }
}

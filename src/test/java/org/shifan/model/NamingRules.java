package org.shifan.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;

/** What things are called: ids spoken and in English, labels in Chinese. */
final class NamingRules {

  private static final Pattern CAMEL = Pattern.compile("[a-z][a-z0-9]*([A-Z][a-z0-9]*)*");
  private static final Pattern ID =
      Pattern.compile("<bpmn:(?!definitions|process)\\w+ [^>]*?\\bid=\"([^\"]*)\"");
  private static final Pattern ANY_ID = Pattern.compile("\\sid=\"([^\"]*)\"");
  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

  private NamingRules() {}

  /** Ids are camelCase words, none generated, each once. */
  static List<String> idsAreSpoken(BpmnFile file) {
    List<String> problems = new ArrayList<>();
    Matcher id = ID.matcher(file.text());
    while (id.find()) {
      if (!CAMEL.matcher(id.group(1)).matches()) {
        problems.add(file.problem(id.group(1) + ": expected a spoken id in camelCase"));
      }
    }
    Set<String> seen = new HashSet<>();
    Matcher any = ANY_ID.matcher(file.text());
    while (any.find()) {
      if (!seen.add(any.group(1))) {
        problems.add(file.problem(any.group(1) + ": expected each id once"));
      }
    }
    return problems;
  }

  /** One process a file, of the file's name. */
  static List<String> theProcessIsNamedAsTheFile(BpmnFile file) {
    boolean one = file.elements(Process.class).size() == 1;
    return one && file.name().equals(file.process().getId())
        ? List.of()
        : List.of(file.problem("expected one process with the id " + file.name()));
  }

  /** Activities and events have Chinese labels; a choice is a question. */
  static List<String> labelsAreChinese(BpmnFile file) {
    Stream<FlowNode> named =
        Stream.concat(file.elements(Activity.class).stream(), file.elements(Event.class).stream());
    List<String> problems = new ArrayList<>();
    named
        .filter(node -> node.getName() == null || !CHINESE.matcher(node.getName()).find())
        .forEach(node -> problems.add(file.problem(node, "expected a label in Chinese")));
    file.elements(ExclusiveGateway.class).stream()
        .filter(choice -> choice.getOutgoing().size() > 1)
        .filter(choice -> choice.getName() == null || !choice.getName().endsWith("？"))
        .forEach(choice -> problems.add(file.problem(choice, "expected a question as its label")));
    return problems;
  }
}

package org.shifan.process;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.xml.ModelException;
import org.shifan.programme.FilingNeed;
import org.shifan.programme.Need;

/**
 * What the processes of a set ask of decision models: each names in its properties {@code
 * decisions}, {@code steps} and {@code phases} what it reads, and by the {@code kind} that its call
 * activities hand on what it has filed. A programme's model must have what the processes of its
 * folder and all that they call ask for.
 */
final class ProcessNeeds {

  private static final Pattern KIND = Pattern.compile("(?:\\$\\{')?([a-z][a-z0-9-]*)(?:'})?");

  private record Asking(Need need, List<CallActivity> calls) {}

  private final Map<String, Asking> byProcess = new HashMap<>();
  private final Map<String, List<String>> byFolder = new LinkedHashMap<>();

  static ProcessNeeds of(ModelSet set) {
    ProcessNeeds needs = new ProcessNeeds();
    for (String name : set.names()) {
      if (name.endsWith(".bpmn")) {
        needs.read(name, set.content(name));
      }
    }
    return needs;
  }

  /** What the processes of a folder ask for, and all processes that they call. */
  Collection<Need> of(String folder) {
    Map<String, Need> found = new LinkedHashMap<>();
    Deque<String> open = new ArrayDeque<>(byFolder.getOrDefault(folder, List.of()));
    while (!open.isEmpty()) {
      String id = open.remove();
      Asking process = byProcess.get(id);
      if (process != null && found.putIfAbsent(id, need(process)) == null) {
        process.calls().forEach(call -> open.add(String.valueOf(call.getCalledElement())));
      }
    }
    return found.values();
  }

  /** A file that is no BPMN is for others to refuse. */
  private void read(String name, byte[] content) {
    BpmnModelInstance model;
    try {
      model = Bpmn.readModelFromStream(new ByteArrayInputStream(content));
    } catch (ModelException e) {
      return;
    }
    List<CallActivity> calls = List.copyOf(model.getModelElementsByType(CallActivity.class));
    for (Process process : model.getModelElementsByType(Process.class)) {
      byProcess.put(process.getId(), new Asking(need(process), calls));
      byFolder.computeIfAbsent(folder(name), f -> new ArrayList<>()).add(process.getId());
    }
  }

  private static Need need(Process process) {
    String place = "流程 " + process.getId() + " ";
    return new Need(
        place,
        property(process, "decisions"),
        property(process, "steps"),
        property(process, "phases"),
        List.of());
  }

  /** With what it has filed: which of the called stages repeat it is known once all are read. */
  private Need need(Asking process) {
    return process
        .need()
        .with(process.calls().stream().flatMap(call -> filing(call).stream()).toList());
  }

  private Optional<FilingNeed> filing(CallActivity call) {
    Matcher kind = KIND.matcher(handed(call, "kind"));
    if (!kind.matches()) {
      return Optional.empty();
    }
    Asking called = byProcess.get(call.getCalledElement());
    boolean repeated = called != null && called.need().decisions().contains("reports");
    boolean dated = !handed(call, "due").equals("${''}");
    return Optional.of(new FilingNeed(kind.group(1), dated, repeated));
  }

  /** The expression that a call activity hands on under this name; empty where it does not. */
  private static String handed(CallActivity call, String target) {
    ExtensionElements extensions = call.getExtensionElements();
    return extensions == null
        ? ""
        : extensions.getElementsQuery().filterByType(CamundaIn.class).list().stream()
            .filter(in -> target.equals(in.getCamundaTarget()))
            .map(in -> Objects.toString(in.getCamundaSourceExpression(), ""))
            .findFirst()
            .orElse("");
  }

  private static List<String> property(Process process, String name) {
    ExtensionElements extensions = process.getExtensionElements();
    return extensions == null
        ? List.of()
        : extensions.getElementsQuery().list().stream()
            .flatMap(element -> element.getChildElementsByType(CamundaProperty.class).stream())
            .filter(property -> name.equals(property.getCamundaName()))
            .flatMap(property -> words(property.getCamundaValue()))
            .toList();
  }

  private static Stream<String> words(String value) {
    return Arrays.stream(String.valueOf(value).split(",")).map(String::strip);
  }

  /** The folder that a file of the set is in. */
  static String folder(String name) {
    return name.substring(0, Math.max(0, name.lastIndexOf('/')));
  }
}

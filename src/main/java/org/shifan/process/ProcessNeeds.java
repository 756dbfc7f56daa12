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
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.xml.ModelException;
import org.shifan.programme.Need;

/**
 * What the processes of a set ask of decision models: each names in its properties {@code
 * decisions}, {@code steps} and {@code phases} what it reads. A programme's model must have what
 * the processes of its folder and all that they call ask for.
 */
final class ProcessNeeds {

  private record Asking(Need need, List<String> called) {}

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
      if (process != null && found.putIfAbsent(id, process.need()) == null) {
        open.addAll(process.called());
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
    List<String> called =
        model.getModelElementsByType(CallActivity.class).stream()
            .map(call -> String.valueOf(call.getCalledElement()))
            .toList();
    for (Process process : model.getModelElementsByType(Process.class)) {
      byProcess.put(process.getId(), new Asking(need(process), called));
      byFolder.computeIfAbsent(folder(name), f -> new ArrayList<>()).add(process.getId());
    }
  }

  private static Need need(Process process) {
    String place = "流程 " + process.getId() + " ";
    return new Need(
        place,
        property(process, "decisions"),
        property(process, "steps"),
        property(process, "phases"));
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

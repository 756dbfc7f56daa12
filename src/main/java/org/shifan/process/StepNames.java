package org.shifan.process;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What the models of a deployment call their steps: 填报申报, not an id. */
@Component
public class StepNames {

  private static final String STAGES = "stages/";

  private final RepositoryService repository;
  private final SystemWork system;
  private final Map<List<String>, Map<String, String>> known = new ConcurrentHashMap<>();

  StepNames(@Lazy RepositoryService repository, SystemWork system) {
    this.repository = repository;
    this.system = system;
  }

  /**
   * The names of a deployment's steps and processes, by their ids: where several models have a step
   * of this id, as the programme's own calls it, or else the stages that all share.
   */
  public Map<String, String> of(String deploymentId, String programme) {
    return known.computeIfAbsent(
        List.of(deploymentId, programme), id -> system.done(() -> read(deploymentId, programme)));
  }

  private Map<String, String> read(String deploymentId, String programme) {
    Map<String, String> names = new HashMap<>();
    repository.createProcessDefinitionQuery().deploymentId(deploymentId).list().stream()
        .sorted(Comparator.comparing(process -> distance(process, programme)))
        .forEach(process -> read(process, names));
    return Map.copyOf(names);
  }

  private static int distance(ProcessDefinition process, String programme) {
    if (process.getKey().startsWith(programme + "-")) {
      return 0;
    }
    return process.getResourceName().startsWith(STAGES) ? 1 : 2;
  }

  private void read(ProcessDefinition process, Map<String, String> names) {
    name(names, process.getKey(), process.getName());
    repository
        .getBpmnModelInstance(process.getId())
        .getModelElementsByType(FlowNode.class)
        .forEach(node -> name(names, node.getId(), node.getName()));
  }

  /** A step that the models give no name has none here. */
  private static void name(Map<String, String> names, String id, String name) {
    if (name != null) {
      names.putIfAbsent(id, name.strip());
    }
  }
}

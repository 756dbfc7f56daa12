package org.shifan.process;

import java.util.HashMap;
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

  private final RepositoryService repository;
  private final SystemWork system;
  private final Map<String, Map<String, String>> known = new ConcurrentHashMap<>();

  StepNames(@Lazy RepositoryService repository, SystemWork system) {
    this.repository = repository;
    this.system = system;
  }

  /** The names of a deployment's steps and processes, by their ids. */
  public Map<String, String> of(String deploymentId) {
    return known.computeIfAbsent(deploymentId, id -> system.done(() -> read(id)));
  }

  private Map<String, String> read(String deploymentId) {
    Map<String, String> names = new HashMap<>();
    for (ProcessDefinition process :
        repository.createProcessDefinitionQuery().deploymentId(deploymentId).list()) {
      name(names, process.getKey(), process.getName());
      repository
          .getBpmnModelInstance(process.getId())
          .getModelElementsByType(FlowNode.class)
          .forEach(node -> name(names, node.getId(), node.getName()));
    }
    return Map.copyOf(names);
  }

  /** A step that the models give no name has none here. */
  private static void name(Map<String, String> names, String id, String name) {
    if (name != null) {
      names.putIfAbsent(id, name.strip());
    }
  }
}

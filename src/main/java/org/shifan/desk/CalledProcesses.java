package org.shifan.desk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.shifan.process.SystemWork;
import org.shifan.round.ProgrammeNames;
import org.shifan.round.Round;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Which processes run in a round: those that its spine calls, and those that they call in turn. */
@Component
class CalledProcesses {

  private final RepositoryService repository;
  private final SystemWork system;
  private final ProgrammeNames programmes;
  private final Map<String, Set<String>> known = new ConcurrentHashMap<>();

  CalledProcesses(
      @Lazy RepositoryService repository, SystemWork system, ProgrammeNames programmes) {
    this.repository = repository;
    this.system = system;
    this.programmes = programmes;
  }

  /** Their keys; none where the round's models have no spine. */
  Set<String> in(Round round) {
    return known.computeIfAbsent(
        round.deploymentId() + "/" + round.programme(), key -> system.done(() -> read(round)));
  }

  private Set<String> read(Round round) {
    Set<String> found = new HashSet<>();
    Deque<ProcessDefinition> open = new ArrayDeque<>();
    programmes.spine(round).ifPresent(open::add);
    while (!open.isEmpty()) {
      repository
          .getBpmnModelInstance(open.remove().getId())
          .getModelElementsByType(CallActivity.class)
          .stream()
          .map(call -> String.valueOf(call.getCalledElement()))
          .filter(found::add)
          .forEach(process -> add(round, process, open));
    }
    return Set.copyOf(found);
  }

  private void add(Round round, String process, Deque<ProcessDefinition> open) {
    repository
        .createProcessDefinitionQuery()
        .deploymentId(round.deploymentId())
        .processDefinitionKey(process)
        .list()
        .forEach(open::add);
  }
}

package org.shifan.desk;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.shifan.calendar.Deadlines;
import org.shifan.process.SystemWork;
import org.shifan.programme.Rules;
import org.shifan.round.ProgrammeNames;
import org.shifan.round.Round;
import org.shifan.round.Rounds;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The stages of a round as the programme's own model has them, with their state. */
@Component
class SpineStages {

  /** A stage of the spine. */
  private record Named(String id, String name) {}

  /** The spine of a round: its stages. */
  private record Spine(String key, List<Named> stages) {}

  private final ProcessEngine engine;
  private final SystemWork system;
  private final Rounds rounds;
  private final ProgrammeNames programmes;
  private final Map<String, Spine> spines = new ConcurrentHashMap<>();

  SpineStages(
      @Lazy ProcessEngine engine, SystemWork system, Rounds rounds, ProgrammeNames programmes) {
    this.engine = engine;
    this.system = system;
    this.rounds = rounds;
    this.programmes = programmes;
  }

  /** The stages in the order of the model. */
  List<ProgressView.Step> of(Round round) {
    Spine spine = spine(round);
    Rules rules = rounds.rules(round);
    return system.done(
        () -> {
          Set<String> over = new HashSet<>();
          Set<String> running = new HashSet<>();
          visits(round, spine)
              .forEach(v -> (v.getEndTime() == null ? running : over).add(v.getActivityId()));
          return spine.stages().stream()
              .map(
                  stage ->
                      step(
                          stage,
                          running,
                          over,
                          rules.lastDay(stage.id()).map(Deadlines::format).orElse(null)))
              .toList();
        });
  }

  private static ProgressView.Step step(
      Named stage, Set<String> running, Set<String> over, String until) {
    if (running.contains(stage.id())) {
      return new ProgressView.Step(stage.name(), "", until, "now", "进行中");
    }
    return over.contains(stage.id())
        ? new ProgressView.Step(stage.name(), "", until, "done", "已完成")
        : new ProgressView.Step(stage.name(), "", until, "later", "未开始");
  }

  private Stream<HistoricActivityInstance> visits(Round round, Spine spine) {
    HistoryService history = engine.getHistoryService();
    return history
        .createHistoricProcessInstanceQuery()
        .processInstanceBusinessKey(round.id())
        .processDefinitionKey(spine.key())
        .list()
        .stream()
        .map(HistoricProcessInstance::getId)
        .flatMap(
            id ->
                history
                    .createHistoricActivityInstanceQuery()
                    .processInstanceId(id)
                    .list()
                    .stream());
  }

  private Spine spine(Round round) {
    return spines.computeIfAbsent(
        round.deploymentId() + "/" + round.programme(), key -> system.done(() -> read(round)));
  }

  private Spine read(Round round) {
    ProcessDefinition spine =
        programmes
            .spine(round)
            .orElseThrow(() -> new IllegalStateException("no spine of round " + round.id()));
    var model = engine.getRepositoryService().getBpmnModelInstance(spine.getId());
    List<Named> stages =
        model.getModelElementsByType(Process.class).stream()
            .flatMap(process -> process.getFlowElements().stream())
            .filter(Activity.class::isInstance)
            .map(Activity.class::cast)
            .filter(SpineStages::stage)
            .map(a -> new Named(a.getId(), Optional.ofNullable(a.getName()).orElse(a.getId())))
            .toList();
    return new Spine(spine.getKey(), stages);
  }

  /**
   * What people work in, on the spine itself: no step of the system's, nothing that waits aside.
   */
  private static boolean stage(Activity activity) {
    boolean aside = activity instanceof SubProcess part && part.triggeredByEvent();
    return !aside && !(activity instanceof ServiceTask);
  }
}

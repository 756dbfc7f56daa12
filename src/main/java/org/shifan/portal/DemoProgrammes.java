package org.shifan.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.shifan.access.UserDirectory;
import org.shifan.calendar.Deadlines;
import org.shifan.process.ModelSetRepository;
import org.shifan.process.SystemWork;
import org.shifan.process.YearRules;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The programmes that the demo has, with who opens them until when: as the models say. */
@Component
class DemoProgrammes {

  private static final String KEY_END = "-(round|plan)";

  /**
   * A programme of a year.
   *
   * @param offices who opens it, by name
   * @param year the year that is opened
   * @param until the last day on which it can be opened, in words
   * @param closes when it can be opened no more
   */
  record Programme(String name, String offices, int year, String until, Instant closes) {

    /** Whether it can be opened at this instant. */
    boolean open(Instant now) {
      return now.isBefore(closes);
    }
  }

  private final ModelSetRepository models;
  private final RepositoryService repository;
  private final UserDirectory directory;
  private final SystemWork system;
  private final Map<String, List<Programme>> known = new ConcurrentHashMap<>();

  DemoProgrammes(
      ModelSetRepository models,
      @Lazy RepositoryService repository,
      UserDirectory directory,
      SystemWork system) {
    this.models = models;
    this.repository = repository;
    this.directory = directory;
    this.system = system;
  }

  /** Each of the set in force once: with the first year that can be opened, else with its last. */
  List<Programme> at(Instant now) {
    Map<String, Programme> shown = new LinkedHashMap<>();
    all().forEach(one -> shown.merge(one.name(), one, (a, b) -> a.open(now) ? a : b));
    return List.copyOf(shown.values());
  }

  private List<Programme> all() {
    return system.done(
        () ->
            models
                .newest()
                .map(Deployment::getId)
                .map(id -> known.computeIfAbsent(id, this::read))
                .orElse(List.of()));
  }

  private List<Programme> read(String deploymentId) {
    return YearRules.of(models.read(deploymentId)).stream()
        .filter(year -> year.rules().has("windows"))
        .flatMap(year -> spine(year).map(process -> programme(process, year)).stream())
        .sorted(Comparator.comparing(Programme::closes))
        .toList();
  }

  private Optional<ProcessDefinition> spine(YearRules year) {
    String programme = year.model().replaceAll(".*/|\\.dmn$", "");
    return repository
        .createProcessDefinitionQuery()
        .latestVersion()
        .startableInTasklist()
        .processDefinitionKeyLike(programme + "-%")
        .list()
        .stream()
        .filter(process -> process.getKey().matches(programme + KEY_END))
        .findFirst();
  }

  private Programme programme(ProcessDefinition process, YearRules rules) {
    LocalDate last = lastDay(rules);
    return new Programme(
        process.getName(),
        String.join("、", offices(process).map(directory::office).toList()),
        rules.rules().year(),
        Deadlines.format(last),
        Deadlines.endOfDay(last));
  }

  private static LocalDate lastDay(YearRules rules) {
    return rules.rules().windows().get(0).lastDay(rules.rules().year());
  }

  private Stream<String> offices(ProcessDefinition process) {
    Process model =
        repository.getBpmnModelInstance(process.getId()).getModelElementById(process.getKey());
    return model.getCamundaCandidateStarterGroupsList().stream();
  }
}

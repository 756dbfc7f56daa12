package org.shifan.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.shifan.calendar.Deadlines;
import org.shifan.process.SystemWork;
import org.shifan.process.Vars;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Where a matter is in the engine: how far it has come, and who has it now. */
@Component
class Standing {

  private final ProcessEngine engine;
  private final SystemWork system;
  private final Titles titles;

  Standing(@Lazy ProcessEngine engine, SystemWork system, Titles titles) {
    this.engine = engine;
    this.system = system;
    this.titles = titles;
  }

  /**
   * The furthest stage in which something runs for these business ids; none where nothing does.
   *
   * @param applying whether counties still apply: a city's process waits for them from the start
   */
  Optional<Stage> stage(List<String> ids, List<Task> tasks, boolean applying) {
    Stream<String> processes =
        ids.stream()
            .flatMap(id -> running(id).stream())
            .map(ProcessInstance::getProcessDefinitionKey);
    return Stream.concat(processes, tasks.stream().map(Task::getTaskDefinitionKey))
        .flatMap(key -> Stage.of(key).stream())
        .filter(stage -> !applying || stage != Stage.RECOMMENDATION)
        .max(Comparator.naturalOrder());
  }

  private List<ProcessInstance> running(String id) {
    return system.done(
        () ->
            engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(id)
                .list());
  }

  /**
   * The open tasks that a matter waits on: its own; of the round's, those about its city or county
   * and those about all.
   *
   * @param ids the business ids of the matter, the round's last
   */
  List<Task> tasks(DeskTask task, List<String> ids) {
    String round = task.round().id();
    if (ids.size() == 1) {
      return tasks(round);
    }
    String[] own = ids.subList(0, ids.size() - 1).toArray(String[]::new);
    List<Task> all = new ArrayList<>(list(query -> query.processInstanceBusinessKeyIn(own)));
    String subject = task.county() == null ? Vars.CITY.name() : Vars.COUNTY.name();
    String code = task.county() == null ? task.city() : task.county();
    all.addAll(
        list(
            query ->
                query
                    .processInstanceBusinessKey(round)
                    .or()
                    .taskVariableValueEquals(subject, code)
                    .taskDefinitionKeyIn(Sight.OF_ALL.toArray(String[]::new))
                    .endOr()));
    return all;
  }

  private List<Task> list(UnaryOperator<TaskQuery> wanted) {
    return system.done(
        () ->
            wanted
                .apply(engine.getTaskService().createTaskQuery())
                .orderByTaskCreateTime()
                .asc()
                .list());
  }

  /** The open tasks of the processes of one business id. */
  List<Task> tasks(String businessId) {
    return list(query -> query.processInstanceBusinessKey(businessId));
  }

  /** Who has these tasks, by office; many of one kind are told as one. */
  List<ProgressView.Holder> holders(List<Task> tasks) {
    Map<String, String> people =
        titles.people(tasks.stream().map(Task::getAssignee).filter(Objects::nonNull).toList());
    Map<List<Object>, ProgressView.Holder> holders = new LinkedHashMap<>();
    for (Task task : tasks) {
      holders.computeIfAbsent(
          Arrays.asList(task.getTaskDefinitionKey(), task.getAssignee(), task.getDueDate()),
          kind -> holder(task, people.get(task.getAssignee())));
    }
    return List.copyOf(holders.values());
  }

  private ProgressView.Holder holder(Task task, String person) {
    String due = task.getDueDate() == null ? null : Deadlines.format(task.getDueDate().toInstant());
    return new ProgressView.Holder(task.getName(), office(task), person, due);
  }

  private String office(Task task) {
    return system.done(() -> engine.getTaskService().getIdentityLinksForTask(task.getId())).stream()
        .map(IdentityLink::getGroupId)
        .filter(Objects::nonNull)
        .findFirst()
        .map(titles::office)
        .orElse("评审专家");
  }
}

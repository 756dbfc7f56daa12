package org.shifan.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.plugin.variable.SpinValues;
import org.camunda.spin.plugin.variable.value.JsonValue;

/** One of the two that are compared: it is brought to a stage, and completes its tasks. */
abstract class Side implements AutoCloseable {

  static final String ROUND = "sd64-2021";

  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final Map<String, String> counties = new ConcurrentHashMap<>();

  abstract ProcessEngine engine();

  /** Lets all 136 counties prepare their applications. */
  abstract void toApplications();

  /** Submits a county's application. */
  abstract void apply(Task task);

  /** Records a city's visit to a county. */
  abstract void visit(Task task);

  /** Lets the experts score. */
  abstract void toScores();

  /** Gives an expert's score for a county. */
  abstract void score(Task task);

  @Override
  public abstract void close();

  List<Task> tasks(String key) {
    return engine().getTaskService().createTaskQuery().taskDefinitionKey(key).list();
  }

  /** The open tasks of this kind, with the county each is about looked up beforehand. */
  List<Task> prepared(String key) {
    List<Task> tasks = tasks(key);
    tasks.forEach(
        task ->
            counties.put(
                task.getId(),
                String.valueOf(engine().getTaskService().getVariable(task.getId(), "county"))));
    return tasks;
  }

  /** The county a prepared task is about. */
  String whom(Task task) {
    return counties.get(task.getId());
  }

  void submit(Task task, String variable, String json) {
    engine().getFormService().submitTaskForm(task.getId(), Map.of(variable, json(json)));
  }

  static JsonValue json(String json) {
    return SpinValues.jsonValue(json).create();
  }

  /** Waits until that many tasks of this kind are open and no job is due. */
  void reaches(String key, int open) {
    Instant giveUp = Instant.now().plus(PATIENCE);
    while (tasks(key).size() < open || jobs() > 0) {
      if (Instant.now().isAfter(giveUp)) {
        throw new IllegalStateException(
            tasks(key).size() + " of " + open + " tasks " + key + ", " + jobs() + " jobs due");
      }
      pause();
    }
  }

  private long jobs() {
    return engine().getManagementService().createJobQuery().executable().count();
  }

  /** Completes all of these, one after the other. */
  void all(Collection<Task> tasks, String variable, String json) {
    tasks.forEach(task -> submit(task, variable, json));
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}

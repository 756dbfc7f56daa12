package org.shifan.desk;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.shifan.process.SystemWork;
import org.shifan.process.Vars;
import org.shifan.region.Level;
import org.shifan.region.Regions;
import org.shifan.round.Rounds;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The open tasks as their readers' desks need them. */
@Component
public class DeskTasks {

  private final ProcessEngine engine;
  private final SystemWork system;
  private final Rounds rounds;
  private final Regions regions;

  DeskTasks(@Lazy ProcessEngine engine, SystemWork system, Rounds rounds, Regions regions) {
    this.engine = engine;
    this.system = system;
    this.rounds = rounds;
    this.regions = regions;
  }

  /**
   * The task.
   *
   * @throws NoSuchElementException where the caller sees no such task, or it belongs to no round
   */
  public DeskTask require(String taskId) {
    Task task = engine.getTaskService().createTaskQuery().taskId(taskId).singleResult();
    if (task == null) {
      throw new NoSuchElementException("任务不存在，或者已经办结");
    }
    return system.done(() -> about(task));
  }

  private DeskTask about(Task task) {
    Map<String, Object> facts =
        engine
            .getTaskService()
            .getVariables(
                task.getId(),
                List.of(
                    Vars.ROUND_ID.name(),
                    Vars.APPLICATION_ID.name(),
                    Vars.CITY.name(),
                    Vars.COUNTY.name()));
    String application = Objects.toString(facts.get(Vars.APPLICATION_ID.name()), null);
    String round = Objects.toString(facts.get(Vars.ROUND_ID.name()), roundOf(application));
    if (round == null) {
      throw new NoSuchElementException("任务“" + task.getName() + "”不属于任何年度的评选");
    }
    String county = county(Objects.toString(facts.get(Vars.COUNTY.name()), null), application);
    String city = Objects.toString(facts.get(Vars.CITY.name()), null);
    return new DeskTask(
        task.getId(),
        task.getName(),
        Objects.toString(task.getDescription(), ""),
        rounds.require(round),
        city == null && county != null ? regions.cityOf(county).code() : city,
        county);
  }

  private static String county(String county, String application) {
    boolean known = county != null || application == null;
    return known || Level.of(application) != Level.COUNTY ? county : tail(application);
  }

  private static String tail(String id) {
    return id.substring(id.lastIndexOf('-') + 1);
  }

  /** The round of an application such as sd64-2021-370102. */
  private static String roundOf(String application) {
    return application == null ? null : application.substring(0, application.lastIndexOf('-'));
  }
}

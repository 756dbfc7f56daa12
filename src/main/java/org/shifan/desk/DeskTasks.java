package org.shifan.desk;

import java.util.NoSuchElementException;
import org.shifan.process.TaskFacts;
import org.shifan.region.Level;
import org.shifan.region.Regions;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/** The open tasks as their readers' desks need them. */
@Component
public class DeskTasks {

  private final TaskFacts tasks;
  private final Rounds rounds;
  private final Regions regions;

  DeskTasks(TaskFacts tasks, Rounds rounds, Regions regions) {
    this.tasks = tasks;
    this.rounds = rounds;
    this.regions = regions;
  }

  /**
   * The task.
   *
   * @throws NoSuchElementException where the caller sees no such task, or it belongs to no round
   */
  public DeskTask require(String taskId) {
    TaskFacts.Facts task =
        tasks.of(taskId).orElseThrow(() -> new NoSuchElementException("任务不存在，或者已经办结"));
    String round = task.roundId() == null ? roundOf(task.applicationId()) : task.roundId();
    if (round == null) {
      throw new NoSuchElementException("任务“" + task.name() + "”不属于任何年度的评选");
    }
    String county = county(task.county(), task.applicationId());
    return new DeskTask(
        taskId,
        task.name(),
        task.documentation(),
        rounds.require(round),
        task.city() == null && county != null ? cityOf(county) : task.city(),
        county,
        county == null ? null : matter(round, county, task.applicationId()),
        task.filingId());
  }

  /** The city of a county; none of what is no county, such as a prefecture that applies. */
  private String cityOf(String county) {
    return regions
        .find(county)
        .filter(region -> region.level() == Level.COUNTY)
        .map(region -> regions.cityOf(county).code())
        .orElse(null);
  }

  /** A candidate's review has an id of its own; where no other is said, it is the county's. */
  private static String matter(String round, String county, String application) {
    return application == null ? round + "-" + county : application;
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

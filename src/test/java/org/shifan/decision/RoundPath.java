package org.shifan.decision;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.json.SpinJsonNode;
import org.shifan.calendar.ClockSetting;
import org.shifan.calendar.TestClock;
import org.shifan.process.Forms;
import org.springframework.boot.test.context.TestComponent;

/** Walks a round from the list to the recognition, as officials and time would. */
@TestComponent
public class RoundPath {

  private final RuntimeService runtime;
  private final TaskService tasks;
  private final ManagementService management;
  private final ClockSetting clock;

  RoundPath(
      RuntimeService runtime, TaskService tasks, ManagementService management, ClockSetting clock) {
    this.runtime = runtime;
    this.tasks = tasks;
    this.management = management;
    this.clock = clock;
  }

  /** It is now that time, such as {@code 2021-09-30T10:00:00+08:00}. */
  public void at(String time) {
    TestClock.set(clock, OffsetDateTime.parse(time).toInstant());
  }

  /** Starts a process of the round as the spine would. */
  public ProcessInstance start(String process, String round) {
    return runtime.startProcessInstanceByKey(
        process, round, Map.of("roundId", round, "province", "370000"));
  }

  /** Starts the spine where the expert review is done. */
  public ProcessInstance spine(String round) {
    return runtime
        .createProcessInstanceByKey("sd64-round")
        .businessKey(round)
        .setVariables(Map.of("roundId", round, "province", "370000"))
        .startBeforeActivity("selection")
        .execute();
  }

  /** The one open task of that kind in the round. */
  public Task task(String round, String key) {
    return tasks
        .createTaskQuery()
        .processInstanceBusinessKey(round)
        .taskDefinitionKey(key)
        .singleResult();
  }

  /** How many tasks of that kind are open in the round. */
  public long open(String round, String key) {
    return tasks.createTaskQuery().processInstanceBusinessKey(round).taskDefinitionKey(key).count();
  }

  /** What the form of a task starts with. */
  public <T> T form(Task task, String variable, Class<T> type) {
    return Forms.read(((SpinJsonNode) tasks.getVariable(task.getId(), variable)).toString(), type);
  }

  /** Completes a task with its form. */
  public void complete(Task task, String variable, Object form) {
    tasks.complete(task.getId(), Map.of(variable, Forms.value(form)));
  }

  /** Completes the draft as it is proposed. */
  public void draftAsProposed(String round) {
    Task task = task(round, "draftList");
    complete(task, "list", form(task, "list", Map.class));
  }

  /** Completes the meeting with an approval of the list as it is. */
  public void approve(String round, String heldOn) {
    complete(task(round, "deliberate"), "meeting", meeting(heldOn, "approve"));
  }

  /** A meeting of three, one of whom withdrew; a form without rows takes the list as it is. */
  public static Map<String, Object> meeting(String heldOn, String decision) {
    Map<String, Object> meeting = new LinkedHashMap<>();
    meeting.put("heldOn", heldOn);
    meeting.put("number", "2021年第12次厅长办公会");
    meeting.put("attendees", "赵一、钱二、孙三");
    meeting.put("recused", "孙三（曾在该县任职）");
    meeting.put("decision", decision);
    return meeting;
  }

  /** A row of the list. */
  public static Map<String, Object> row(String county, boolean selected, String reason) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("county", county);
    row.put("selected", selected);
    row.put("reason", reason);
    return row;
  }

  /** Does what has fallen due for the round, and what follows from it. */
  public void runDueJobs(String round) {
    for (List<Job> due = due(round); !due.isEmpty(); due = due(round)) {
      due.forEach(job -> management.executeJob(job.getId()));
    }
  }

  private List<Job> due(String round) {
    List<Job> due = new ArrayList<>();
    runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(round)
        .list()
        .forEach(
            instance ->
                due.addAll(
                    management
                        .createJobQuery()
                        .processInstanceId(instance.getId())
                        .executable()
                        .listPage(0, 1)));
    return due.stream().limit(1).toList();
  }
}

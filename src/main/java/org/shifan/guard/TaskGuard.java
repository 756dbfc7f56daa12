package org.shifan.guard;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.shifan.guard.form.FieldProblem;
import org.shifan.guard.form.FormGuard;
import org.shifan.guard.form.FormSchema;
import org.shifan.process.Attempt;
import org.shifan.process.Refused;

/** Guards what completes or resolves a task, whichever way it came. */
final class TaskGuard {

  private final DeployedForms forms;

  TaskGuard(DeployedForms forms) {
    this.forms = forms;
  }

  void check(String taskId, Map<?, ?> variables, CommandContext context) {
    if (taskId == null) {
      return;
    }
    TaskEntity task = context.getTaskManager().findTaskById(taskId);
    if (task == null || left(task)) {
      throw new Refused("FORM", "该任务已办结或已关闭，本次提交没有生效，请刷新任务列表");
    }
    Attempt.on(task);
    context
        .getProcessEngineConfiguration()
        .getCommandCheckers()
        .forEach(checker -> checker.checkTaskWork(task));
    Map<String, Object> submitted = Submitted.values(variables);
    List<FieldProblem> problems = problems(task, submitted, context);
    if (!problems.isEmpty()) {
      throw new Refused("FORM", FieldProblem.join(problems));
    }
  }

  /** Whether its process ended between the reading of the task and this: somebody was faster. */
  private static boolean left(TaskEntity task) {
    return task.getProcessInstanceId() != null
        && (task.getExecution() == null || task.getExecution().getProcessInstance() == null);
  }

  private List<FieldProblem> problems(
      TaskEntity task, Map<String, Object> submitted, CommandContext context) {
    FormSchema form = forms.ofTask(task, context);
    return form == null
        ? Submitted.withoutForm(submitted)
        : FormGuard.check(form, submitted, given(form, task));
  }

  private static Map<String, JsonNode> given(FormSchema form, TaskEntity task) {
    Map<String, JsonNode> given = new HashMap<>();
    for (String name : form.reads()) {
      JsonNode value = Submitted.stored(task.getVariableTyped(name, false));
      if (value != null) {
        given.put(name, value);
      }
    }
    return given;
  }
}

package org.shifan.guard;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.NoSuchElementException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.shifan.guard.form.FieldProblem;
import org.shifan.guard.form.FormGuard;
import org.shifan.guard.form.FormSchema;
import org.shifan.process.Question;
import org.shifan.process.Refused;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Holds what somebody types in the form of their task, and has not sent, against that form. */
@Component
public class UnsentForms {

  private final ProcessEngine engine;
  private final DeployedForms forms = new DeployedForms();

  UnsentForms(@Lazy ProcessEngine engine) {
    this.engine = engine;
  }

  /**
   * Refuses whoever may not complete the task now.
   *
   * @throws NoSuchElementException where it is not open
   * @throws org.camunda.bpm.engine.AuthorizationException where it is not the caller's
   */
  public void requireWork(String taskId) {
    ask(taskId, (task, context) -> List.of());
  }

  /**
   * Refuses what the task's form has no place for. What is there may be incomplete, and wrong: that
   * is told when it is sent.
   *
   * @throws Refused naming each place
   * @throws NoSuchElementException where the task is not open
   * @throws org.camunda.bpm.engine.AuthorizationException where it is not the caller's
   */
  public void check(String taskId, JsonNode typed) {
    List<FieldProblem> problems = ask(taskId, (task, context) -> foreign(task, context, typed));
    if (!problems.isEmpty()) {
      throw new Refused("FORM", FieldProblem.join(problems));
    }
  }

  private List<FieldProblem> foreign(TaskEntity task, CommandContext context, JsonNode typed) {
    FormSchema form = forms.ofTask(task, context);
    if (form == null) {
      throw new Refused("FORM", "任务“" + task.getName() + "”没有表单，不能保存草稿");
    }
    return FormGuard.foreign(form, typed);
  }

  private interface Look {
    List<FieldProblem> at(TaskEntity task, CommandContext context);
  }

  private List<FieldProblem> ask(String taskId, Look look) {
    Question<List<FieldProblem>> question =
        context -> {
          TaskEntity task = context.getTaskManager().findTaskById(taskId);
          if (task == null) {
            return null;
          }
          context
              .getProcessEngineConfiguration()
              .getCommandCheckers()
              .forEach(checker -> checker.checkTaskWork(task));
          return look.at(task, context);
        };
    var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    List<FieldProblem> answer = configuration.getCommandExecutorTxRequired().execute(question);
    if (answer == null) {
      throw new NoSuchElementException("该任务已办结或已关闭，草稿随之删除，请刷新任务列表");
    }
    return answer;
  }
}

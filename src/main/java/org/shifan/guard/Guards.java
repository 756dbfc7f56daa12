package org.shifan.guard;

import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.shifan.process.Refused;

/** Which guard looks at which command. */
final class Guards {

  private final CommandFields fields;
  private final TaskGuard tasks;
  private final StartGuard starts;

  Guards(CommandFields fields, DeployedForms forms) {
    this.fields = fields;
    this.tasks = new TaskGuard(forms);
    this.starts = new StartGuard(forms);
  }

  /**
   * Refuses the command, or does nothing.
   *
   * @throws Refused with the sentence for officials
   */
  void check(Command<?> command, CommandContext context) {
    if (command instanceof SubmitTaskFormCmd) {
      tasks.check(fields.submitTask(command), fields.submitted(command), context);
    } else if (command instanceof CompleteTaskCmd) {
      tasks.check(fields.completeTask(command), fields.completed(command), context);
    } else if (command instanceof SubmitStartFormCmd) {
      starts.check(fields.definition(command), fields.started(command), context);
    } else if (command instanceof StartProcessInstanceCmd) {
      starts.check(fields.start(command), context);
    } else if (command instanceof ClaimTaskCmd) {
      checkClaim(fields.claimant(command), context);
    } else if (AdminOnly.covers(command) && !Administrators.ask(context)) {
      throw new Forbidden("此操作只限系统管理员，请在任务表单中办理");
    }
  }

  private static void checkClaim(String userId, CommandContext context) {
    String self = context.getAuthenticatedUserId();
    if (userId != null && !userId.equals(self)) {
      throw new Refused("GUARD", "只能本人领取任务，不能替“" + userId + "”领取");
    }
  }
}

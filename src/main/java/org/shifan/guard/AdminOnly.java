package org.shifan.guard;

import java.util.Set;
import org.camunda.bpm.engine.impl.cmd.CreateAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.GetAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.GetAttachmentContentCmd;
import org.camunda.bpm.engine.impl.cmd.GetProcessInstanceAttachmentsCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskAttachmentContentCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskAttachmentsCmd;
import org.camunda.bpm.engine.impl.cmd.HandleExternalTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.PatchExecutionVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.PatchTaskVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.RemoveExecutionVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.RemoveTaskVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.SaveAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.SetExecutionVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceAtActivitiesCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;

/**
 * The commands that go round the forms, or that the engine lets through without asking for a
 * permission on the thing itself: variables written directly, errors and escalations raised from
 * outside, attachments by id, and starts in the middle of a process.
 */
final class AdminOnly {

  private static final Set<Class<?>> COMMANDS =
      Set.of(
          SetTaskVariablesCmd.class,
          SetExecutionVariablesCmd.class,
          PatchTaskVariablesCmd.class,
          PatchExecutionVariablesCmd.class,
          RemoveTaskVariablesCmd.class,
          RemoveExecutionVariablesCmd.class,
          HandleTaskBpmnErrorCmd.class,
          HandleTaskEscalationCmd.class,
          HandleExternalTaskBpmnErrorCmd.class,
          CreateAttachmentCmd.class,
          SaveAttachmentCmd.class,
          DeleteAttachmentCmd.class,
          GetAttachmentCmd.class,
          GetAttachmentContentCmd.class,
          GetProcessInstanceAttachmentsCmd.class,
          GetTaskAttachmentCmd.class,
          GetTaskAttachmentContentCmd.class,
          GetTaskAttachmentsCmd.class,
          StartProcessInstanceAtActivitiesCmd.class);

  private AdminOnly() {}

  static boolean covers(Command<?> command) {
    return COMMANDS.stream().anyMatch(guarded -> guarded.isInstance(command));
  }
}

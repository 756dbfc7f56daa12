package org.shifan.guard;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.form.StartFormData;
import org.camunda.bpm.engine.impl.ProcessInstantiationBuilderImpl;
import org.camunda.bpm.engine.impl.cmd.GetDeployedProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.GetStartFormCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.shifan.guard.form.FieldProblem;
import org.shifan.guard.form.FormGuard;
import org.shifan.process.Refused;

/** Guards what starts a process: its start form, or nothing at all. */
final class StartGuard {

  private final DeployedForms forms;

  StartGuard(DeployedForms forms) {
    this.forms = forms;
  }

  void check(String definitionId, Map<?, ?> variables, CommandContext context) {
    if (definitionId != null) {
      ProcessDefinitionEntity definition =
          context
              .getProcessEngineConfiguration()
              .getDeploymentCache()
              .findDeployedProcessDefinitionById(definitionId);
      check(definition, variables, context);
    }
  }

  void check(ProcessInstantiationBuilderImpl start, CommandContext context) {
    ProcessDefinitionEntity definition =
        new GetDeployedProcessDefinitionCmd(start, false).execute(context);
    check(definition, start.getVariables(), context);
  }

  private void check(
      ProcessDefinitionEntity definition, Map<?, ?> variables, CommandContext context) {
    if (definition == null) {
      return;
    }
    context
        .getProcessEngineConfiguration()
        .getCommandCheckers()
        .forEach(checker -> checker.checkCreateProcessInstance(definition));
    List<FieldProblem> problems = problems(definition, Submitted.values(variables), context);
    if (!problems.isEmpty()) {
      throw new Refused("FORM", FieldProblem.join(problems));
    }
  }

  private List<FieldProblem> problems(
      ProcessDefinitionEntity definition, Map<String, Object> submitted, CommandContext context) {
    StartFormData data = context.runWithoutAuthorization(new GetStartFormCmd(definition.getId()));
    if (data == null || data.getCamundaFormRef() == null) {
      return Submitted.withoutForm(submitted);
    }
    return FormGuard.check(
        forms.find(data.getCamundaFormRef(), definition.getDeploymentId(), context),
        submitted,
        Map.of());
  }
}

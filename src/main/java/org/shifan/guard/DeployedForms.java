package org.shifan.guard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.form.CamundaFormRef;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.cmd.GetCamundaFormDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeploymentResourceCmd;
import org.camunda.bpm.engine.impl.form.handler.DefaultFormHandler;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.repository.CamundaFormDefinition;
import org.shifan.guard.form.FormSchema;
import org.shifan.guard.form.InvalidFormException;
import org.shifan.process.Refused;

/** Finds the form of the version that a task or a start is bound to; a deployed form is fixed. */
final class DeployedForms {

  private static final int MOST = 1000;

  private final Map<String, FormSchema> known = new ConcurrentHashMap<>();

  /** The form of a task; null where it has none. */
  FormSchema ofTask(TaskEntity task, CommandContext context) {
    TaskFormData data =
        task.getTaskDefinition() == null
            ? null
            : task.getTaskDefinition().getTaskFormHandler().createTaskForm(task);
    CamundaFormRef reference = data == null ? null : data.getCamundaFormRef();
    return reference == null ? null : find(reference, data.getDeploymentId(), context);
  }

  /**
   * The form of a reference.
   *
   * @param reference as the model states it
   * @param deploymentId the deployment of the process definition
   * @return the form
   * @throws Refused if there is none, or it cannot be guarded
   */
  FormSchema find(CamundaFormRef reference, String deploymentId, CommandContext context) {
    if (!DefaultFormHandler.FORM_REF_BINDING_DEPLOYMENT.equals(reference.getBinding())) {
      throw unguarded(reference, "表单引用应绑定到本次部署（formRefBinding=deployment）");
    }
    String key = deploymentId + "/" + reference.getKey();
    FormSchema form = known.get(key);
    if (form == null) {
      form = read(reference, deploymentId, context);
      if (known.size() >= MOST) {
        known.clear();
      }
      known.put(key, form);
    }
    return form;
  }

  private static FormSchema read(
      CamundaFormRef reference, String deploymentId, CommandContext context) {
    CamundaFormDefinition definition =
        context.runWithoutAuthorization(new GetCamundaFormDefinitionCmd(reference, deploymentId));
    if (definition == null) {
      throw unguarded(reference, "同一部署中没有这个表单");
    }
    try (InputStream file =
        context.runWithoutAuthorization(
            new GetDeploymentResourceCmd(
                definition.getDeploymentId(), definition.getResourceName()))) {
      return FormSchema.parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (InvalidFormException e) {
      throw unguarded(reference, e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Refused unguarded(CamundaFormRef reference, String reason) {
    return new Refused("FORM", "表单“" + reference.getKey() + "”无法校验，不能提交：" + reason);
  }
}

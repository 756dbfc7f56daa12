package org.shifan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.shifan.process.Forms;
import org.springframework.boot.test.context.TestComponent;

/** The stages that programmes share, as tests speak of them: who files, signs and receives what. */
@TestComponent
public class Stages {

  private final Province province;
  private final FormService forms;
  private final TaskService tasks;
  private final RepositoryService repository;
  private final IdentityService identity;

  Stages(
      Province province,
      FormService forms,
      TaskService tasks,
      RepositoryService repository,
      IdentityService identity) {
    this.province = province;
    this.forms = forms;
    this.tasks = tasks;
    this.repository = repository;
    this.identity = identity;
  }

  /** Starts a programme's newest process with the form of its start. */
  public void opens(String process, Map<String, ?> round) {
    identity.clearAuthentication();
    String definition =
        repository
            .createProcessDefinitionQuery()
            .processDefinitionKey(process)
            .latestVersion()
            .singleResult()
            .getId();
    forms.submitStartForm(definition, Map.of("round", Forms.value(round)));
    province.work();
  }

  /** The filer submits a filing with these fields. */
  public void files(String filingId, Map<String, ?> fields) {
    fills(filingId, "submit", fields);
  }

  /** The filer completes the form of a filing with this action. */
  public void fills(String filingId, String action, Map<String, ?> fields) {
    Map<String, Object> form = new HashMap<>(fields);
    form.put("action", action);
    province.completes(task(filingId, "fill"), "filing", form);
  }

  /** An office signs a filing. */
  public void signs(String filingId, String office) {
    says(filingId, "countersign", office, "signature", Map.of("decision", "sign"));
  }

  /** An office that should sign a filing sends it back. */
  public void refuses(String filingId, String office, String reason) {
    Map<String, ?> form = Map.of("decision", "return", "reason", reason);
    says(filingId, "countersign", office, "signature", form);
  }

  /** An office receives a filing. */
  public void receives(String filingId, String office) {
    says(filingId, "receiveFiling", office, "receipt", Map.of("decision", "receive"));
  }

  /** An office that should receive a filing sends it back. */
  public void returns(String filingId, String office, String reason) {
    Map<String, ?> form = Map.of("decision", "return", "reason", reason);
    says(filingId, "receiveFiling", office, "receipt", form);
  }

  /** An office completes its task of this key in a process of this business id. */
  public void says(
      String businessId, String key, String office, String variable, Map<String, ?> form) {
    province.completes(task(businessId, key, office), variable, form);
  }

  /** The one open task of this key in a process of this business id. */
  public Task task(String businessId, String key) {
    List<Task> found = tasks(businessId, key);
    assertThat(found).as("%s of %s", key, businessId).hasSize(1);
    return found.get(0);
  }

  /** The one open task of this key that an office has in a process of this business id. */
  public Task task(String businessId, String key, String office) {
    List<Task> found =
        tasks
            .createTaskQuery()
            .taskDefinitionKey(key)
            .processInstanceBusinessKey(businessId)
            .taskCandidateGroup(office)
            .list();
    assertThat(found).as("%s of %s for %s", key, businessId, office).hasSize(1);
    return found.get(0);
  }

  /** The open tasks of this key in processes of this business id. */
  public List<Task> tasks(String businessId, String key) {
    return tasks
        .createTaskQuery()
        .taskDefinitionKey(key)
        .processInstanceBusinessKey(businessId)
        .list();
  }
}

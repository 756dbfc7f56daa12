package org.shifan.model;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EscalationEventDefinition;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SignalEventDefinition;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;

/** What a model refers to is there, and of the same deployment. */
final class ReferenceRules {

  private static final String DEPLOYMENT = "deployment";

  /** The form that the round's rules name: that it is there is checked with the decision models. */
  private static final String BY_RULES = "${filings.form(filingId)}";

  private static final Set<String> FORMS = FormFile.ids();
  private static final Set<String> DECISIONS = DmnFile.decisions();
  private static final Set<String> PROCESSES =
      BpmnFile.all().stream().map(BpmnFile::name).collect(Collectors.toSet());

  private ReferenceRules() {}

  /** Each user task has the form of its own name; a start form is there too. */
  static List<String> everyFormIsThere(BpmnFile file) {
    Stream<String> tasks =
        file.elements(UserTask.class).stream()
            .filter(task -> !bound(task.getId(), task.getCamundaFormRef(), formBinding(task)))
            .map(task -> file.problem(task, wantedForm(task.getId())));
    Stream<String> starts =
        file.elements(StartEvent.class).stream()
            .filter(start -> start.getCamundaFormRef() != null)
            .filter(
                start ->
                    !bound(
                        start.getCamundaFormRef(), start.getCamundaFormRef(), formBinding(start)))
            .map(start -> file.problem(start, wantedForm(start.getCamundaFormRef())));
    return Stream.concat(tasks, starts).toList();
  }

  private static boolean bound(String id, String formRef, String binding) {
    boolean there = id.equals(formRef) && FORMS.contains(id);
    return (there || BY_RULES.equals(formRef)) && DEPLOYMENT.equals(binding);
  }

  private static String formBinding(BaseElement element) {
    return element.getAttributeValueNs("http://camunda.org/schema/1.0/bpmn", "formRefBinding");
  }

  private static String wantedForm(String id) {
    return "expected camunda:formRef=\""
        + id
        + "\" of binding deployment and forms/*/"
        + id
        + ".form with this id";
  }

  /** Each called process is there, is called by deployment and gets named variables only. */
  static List<String> everyCalledProcessIsThere(BpmnFile file) {
    List<String> problems = new ArrayList<>();
    for (CallActivity call : file.elements(CallActivity.class)) {
      if (!PROCESSES.contains(String.valueOf(call.getCalledElement()))) {
        problems.add(file.problem(call, "expected a process under processes/ as calledElement"));
      }
      if (!DEPLOYMENT.equals(call.getCamundaCalledElementBinding())) {
        problems.add(file.problem(call, "expected camunda:calledElementBinding=\"deployment\""));
      }
    }
    file.elements(CamundaIn.class).stream()
        .filter(in -> in.getCamundaVariables() != null)
        .forEach(in -> problems.add(file.problem("expected named camunda:in, not variables=all")));
    file.elements(CamundaOut.class).stream()
        .filter(out -> out.getCamundaVariables() != null)
        .forEach(out -> problems.add(file.problem("expected named camunda:out, not all")));
    return problems;
  }

  /** Each called decision is bound to the deployment and is in a DMN model. */
  static List<String> everyCalledDecisionIsThere(BpmnFile file) {
    return file.elements(BusinessRuleTask.class).stream()
        .filter(
            task ->
                !DEPLOYMENT.equals(task.getCamundaDecisionRefBinding())
                    || !DECISIONS.contains(task.getCamundaDecisionRef()))
        .map(task -> file.problem(task, "expected a known camunda:decisionRef, binding deployment"))
        .toList();
  }

  /** Messages, errors, escalations and signals that events name are declared. */
  static List<String> everyEventNamesWhatIsDeclared(BpmnFile file) {
    List<BaseElement> dangling = new ArrayList<>();
    file.elements(MessageEventDefinition.class).stream()
        .filter(event -> event.getMessage() == null || event.getMessage().getName() == null)
        .forEach(dangling::add);
    file.elements(ReceiveTask.class).stream()
        .filter(task -> task.getMessage() == null || task.getMessage().getName() == null)
        .forEach(dangling::add);
    file.elements(ErrorEventDefinition.class).stream()
        .filter(event -> event.getError() == null || event.getError().getErrorCode() == null)
        .forEach(dangling::add);
    file.elements(SignalEventDefinition.class).stream()
        .filter(event -> event.getSignal() == null || event.getSignal().getName() == null)
        .forEach(dangling::add);
    file.elements(EscalationEventDefinition.class).stream()
        .filter(e -> e.getEscalation() == null || e.getEscalation().getEscalationCode() == null)
        .forEach(dangling::add);
    return dangling.stream()
        .map(
            event ->
                file.problem(event, "expected a declared message, error, signal or escalation"))
        .toList();
  }

  /** The model has its picture. */
  static List<String> everyModelHasItsPicture(BpmnFile file) {
    Path picture = Path.of("docs", "diagrams", file.name() + ".svg");
    return Files.exists(picture) ? List.of() : List.of(file.problem("expected " + picture));
  }
}

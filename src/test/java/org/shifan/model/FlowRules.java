package org.shifan.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;

/** How a model runs: who does a task and why, what joins safely, how much fits on a page. */
final class FlowRules {

  private static final int MOST_NODES = 25;
  private static final Pattern CLAUSE = Pattern.compile("[A-Z]{2}[A-Z0-9]*-\\d{2}|默认");

  private FlowRules() {}

  /** The process, its tasks and its calls say what they are for. */
  static List<String> everythingIsDocumented(BpmnFile file) {
    return Stream.of(UserTask.class, ServiceTask.class, CallActivity.class)
        .map(file::elements)
        .flatMap(Collection::stream)
        .map(Activity.class::cast)
        .filter(activity -> BpmnFile.documentation(activity).isBlank())
        .map(activity -> file.problem(activity, "expected documentation"))
        .toList();
  }

  /** The process is executable, for the engine's version, and documented. */
  static List<String> theProcessIsComplete(BpmnFile file) {
    List<String> problems = new ArrayList<>();
    if (BpmnFile.documentation(file.process()).isBlank()) {
      problems.add(file.problem("expected documentation of the process"));
    }
    if (!file.process().isExecutable()) {
      problems.add(file.problem("expected isExecutable=\"true\""));
    }
    if (file.process().getCamundaHistoryTimeToLiveString() == null) {
      problems.add(file.problem("expected camunda:historyTimeToLive"));
    }
    if (!file.text().contains("modeler:executionPlatformVersion=\"7.24.0\"")) {
      problems.add(file.problem("expected modeler:executionPlatformVersion=\"7.24.0\""));
    }
    return problems;
  }

  /** A user task is of an office or a person, says its rule, and is completed by one bean. */
  static List<String> everyUserTaskIsSomebodysAndSaysItsRule(BpmnFile file) {
    List<String> problems = new ArrayList<>();
    for (UserTask task : file.elements(UserTask.class)) {
      if (task.getCamundaCandidateGroups() == null && task.getCamundaAssignee() == null) {
        problems.add(file.problem(task, "expected camunda:candidateGroups or camunda:assignee"));
      }
      if (!CLAUSE.matcher(BpmnFile.documentation(task)).find()) {
        problems.add(file.problem(task, "expected a rule such as SD64-07, or 默认, documented"));
      }
      if (completedBy(task).size() != 1) {
        problems.add(file.problem(task, "expected one complete listener, a delegate expression"));
      }
    }
    return problems;
  }

  private static List<String> completedBy(UserTask task) {
    return task.getExtensionElements() == null
        ? List.of()
        : task
            .getExtensionElements()
            .getElementsQuery()
            .filterByType(CamundaTaskListener.class)
            .list()
            .stream()
            .filter(listener -> "complete".equals(listener.getCamundaEvent()))
            .map(CamundaTaskListener::getCamundaDelegateExpression)
            .toList();
  }

  /** Instances side by side begin and end in jobs of their own: no conflict reaches a person. */
  static List<String> instancesSideBySideAreAsync(BpmnFile file) {
    return file.elements(MultiInstanceLoopCharacteristics.class).stream()
        .filter(loop -> !loop.isCamundaAsyncBefore() || !loop.isCamundaAsyncAfter())
        .map(
            loop ->
                file.problem(
                    (Activity) loop.getParentElement(),
                    "expected camunda:asyncBefore and camunda:asyncAfter on the loop"))
        .toList();
  }

  /** A choice has a way for every case, and each other way its condition. */
  static List<String> everyChoiceHasADefault(BpmnFile file) {
    List<String> problems = new ArrayList<>();
    for (ExclusiveGateway choice : file.elements(ExclusiveGateway.class)) {
      if (choice.getOutgoing().size() < 2) {
        continue;
      }
      if (choice.getDefault() == null) {
        problems.add(file.problem(choice, "expected a default flow"));
      }
      choice.getOutgoing().stream()
          .filter(flow -> !flow.equals(choice.getDefault()))
          .filter(flow -> flow.getConditionExpression() == null)
          .forEach(flow -> problems.add(file.problem(flow, "expected a condition")));
    }
    return problems;
  }

  /** A model is read at one look. */
  static List<String> notTooLarge(BpmnFile file) {
    long nodes = nodes(file).count();
    return nodes <= MOST_NODES
        ? List.of()
        : List.of(file.problem("expected " + MOST_NODES + " flow nodes at most, has " + nodes));
  }

  private static Stream<FlowNode> nodes(BpmnFile file) {
    return file.elements(FlowNode.class).stream().filter(node -> !(node instanceof SubProcess));
  }

  /** What runs is also drawn. */
  static List<String> everythingIsDrawn(BpmnFile file) {
    Stream<String> nodes =
        file.elements(FlowNode.class).stream()
            .filter(node -> node.getDiagramElement() == null)
            .map(node -> file.problem(node, "expected a shape in the diagram"));
    Stream<String> flows =
        file.elements(SequenceFlow.class).stream()
            .filter(flow -> flow.getDiagramElement() == null)
            .map(flow -> file.problem(flow, "expected an edge in the diagram"));
    return Stream.concat(nodes, flows).toList();
  }
}

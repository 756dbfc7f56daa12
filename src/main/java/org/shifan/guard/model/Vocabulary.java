package org.shifan.guard.model;

import java.util.Set;

/** The elements and attributes that a BPMN model may have; all others are refused. */
final class Vocabulary {

  static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
  static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

  /** Pictures, and what Modeler notes for itself. */
  private static final Set<String> DRAWING =
      Set.of(
          "http://www.omg.org/spec/BPMN/20100524/DI",
          "http://www.omg.org/spec/DD/20100524/DC",
          "http://www.omg.org/spec/DD/20100524/DI",
          "http://camunda.org/schema/modeler/1.0",
          "http://bpmn.io/schema/bpmn/biocolor/1.0",
          "http://www.omg.org/spec/BPMN/non-normative/color/1.0",
          "http://www.w3.org/2001/XMLSchema-instance",
          "http://www.w3.org/2000/xmlns/");

  private static final Set<String> ELEMENTS =
      Set.of(
          "definitions",
          "process",
          "documentation",
          "extensionElements",
          "incoming",
          "outgoing",
          "startEvent",
          "endEvent",
          "boundaryEvent",
          "intermediateCatchEvent",
          "intermediateThrowEvent",
          "userTask",
          "serviceTask",
          "receiveTask",
          "manualTask",
          "task",
          "businessRuleTask",
          "callActivity",
          "subProcess",
          "sequenceFlow",
          "conditionExpression",
          "exclusiveGateway",
          "parallelGateway",
          "inclusiveGateway",
          "eventBasedGateway",
          "multiInstanceLoopCharacteristics",
          "loopCardinality",
          "completionCondition",
          "timerEventDefinition",
          "timeDate",
          "timeDuration",
          "timeCycle",
          "error",
          "errorEventDefinition",
          "escalation",
          "escalationEventDefinition",
          "message",
          "messageEventDefinition",
          "signal",
          "signalEventDefinition",
          "terminateEventDefinition",
          "linkEventDefinition",
          "compensateEventDefinition",
          "collaboration",
          "participant",
          "laneSet",
          "lane",
          "flowNodeRef",
          "textAnnotation",
          "text",
          "association",
          "group",
          "category",
          "categoryValue");

  private static final Set<String> CAMUNDA_ELEMENTS =
      Set.of(
          "in",
          "out",
          "inputOutput",
          "inputParameter",
          "outputParameter",
          "list",
          "value",
          "executionListener",
          "taskListener",
          "properties",
          "property",
          "failedJobRetryTimeCycle");

  private static final Set<String> CAMUNDA_ATTRIBUTES =
      Set.of(
          "assignee",
          "candidateGroups",
          "candidateUsers",
          "candidateStarterGroups",
          "dueDate",
          "followUpDate",
          "priority",
          "formRef",
          "formRefBinding",
          "delegateExpression",
          "asyncBefore",
          "asyncAfter",
          "exclusive",
          "jobPriority",
          "calledElementBinding",
          "collection",
          "elementVariable",
          "decisionRef",
          "decisionRefBinding",
          "mapDecisionResult",
          "resultVariable",
          "historyTimeToLive",
          "isStartableInTasklist",
          "versionTag",
          "initiator",
          "errorCodeVariable",
          "errorMessageVariable",
          "escalationCodeVariable");

  private Vocabulary() {}

  /** Whether a model may have this element; drawings and notes are not looked into. */
  static boolean knowsElement(String namespace, String name) {
    return drawing(namespace)
        || (BPMN.equals(namespace) && ELEMENTS.contains(name))
        || (CAMUNDA.equals(namespace) && CAMUNDA_ELEMENTS.contains(name));
  }

  /** Whether an element may have this attribute of another namespace than its own. */
  static boolean knowsAttribute(String namespace, String name) {
    return drawing(namespace) || (CAMUNDA.equals(namespace) && CAMUNDA_ATTRIBUTES.contains(name));
  }

  static boolean drawing(String namespace) {
    return namespace != null && DRAWING.contains(namespace);
  }
}

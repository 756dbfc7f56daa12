package org.shifan.guard.model;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Who deploys decides nothing, neither by what runs without anybody: what recognises, disqualifies
 * or pays does so in the process where the release put it, for the round in which it runs, and no
 * process starts by itself.
 */
@Component
class WhatRuns extends XmlCheck {

  private final Placed released;
  private final ModelBeans beans;

  WhatRuns(ReleasedModels released, ModelBeans beans) {
    super(".bpmn");
    this.released = released.placed();
    this.beans = beans;
  }

  @Override
  Stream<String> problems(Element element) {
    return Stream.of(runs(element), calls(element), refers(element), starts(element))
        .flatMap(Optional::stream);
  }

  private Optional<String> runs(Element element) {
    return Placed.runs(element)
        .filter(place -> !released.has(place) && !opens(element))
        .map(
            place ->
                "组件 "
                    + element.getAttributeNS(Vocabulary.CAMUNDA, "delegateExpression")
                    + element.getAttribute("delegateExpression")
                    + " 只能用在系统版本用它的流程中");
  }

  /** A programme that the release does not know opens rounds of its own. */
  private boolean opens(Element element) {
    String step = element.getAttributeNS(Vocabulary.CAMUNDA, "delegateExpression");
    return !released.holds(element)
        && Expressions.reference(step).filter(beans::forNewProgrammes).isPresent();
  }

  private Optional<String> calls(Element element) {
    String called = element.getAttribute("calledElement");
    return Placed.calls(element)
        .filter(place -> released.knows(called) && !released.has(place) && !released.shares(called))
        .map(place -> "流程 " + called + " 只能由系统版本调用它的流程调用");
  }

  private Optional<String> refers(Element element) {
    boolean fresh = !released.holds(element);
    boolean other =
        Placed.refers(element)
            .filter(from -> !released.has(from) && !(fresh && Placed.own(from)))
            .isPresent();
    return other || Placed.sets(element)
        ? Optional.of("轮次、单位和专家的编号（roundId、applicationId、county 等）只能原样传递，不能另行赋值")
        : Optional.empty();
  }

  /** Only within a running process do times and messages start something. */
  private static Optional<String> starts(Element element) {
    Node around = element.getParentNode();
    boolean definition = element.getLocalName().endsWith("EventDefinition");
    boolean first =
        definition
            && around.getLocalName().equals("startEvent")
            && around.getParentNode().getLocalName().equals("process");
    return first ? Optional.of("流程只能由有权的单位发起，不能由时间、消息或者信号自行启动") : Optional.empty();
  }
}

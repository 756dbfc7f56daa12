package org.shifan.model;

import java.util.List;

/** All that a BPMN model must keep to. */
final class BpmnRules {

  static final List<ModelRule<BpmnFile>> ALL =
      List.of(
          new ModelRule<>("delegate expressions only", ExpressionRules::delegateExpressionsOnly),
          new ModelRule<>("every delegate is there", ExpressionRules::everyDelegateIsThere),
          new ModelRule<>("every call can be made", ExpressionRules::everyCallCanBeMade),
          new ModelRule<>("no bean is hidden", ExpressionRules::noBeanIsHiddenByAVariable),
          new ModelRule<>("every form is there", ReferenceRules::everyFormIsThere),
          new ModelRule<>(
              "every called process is there", ReferenceRules::everyCalledProcessIsThere),
          new ModelRule<>("every decision is there", ReferenceRules::everyCalledDecisionIsThere),
          new ModelRule<>("every event's name is", ReferenceRules::everyEventNamesWhatIsDeclared),
          new ModelRule<>("it has its picture", ReferenceRules::everyModelHasItsPicture),
          new ModelRule<>("ids are spoken", NamingRules::idsAreSpoken),
          new ModelRule<>("named as the file", NamingRules::theProcessIsNamedAsTheFile),
          new ModelRule<>("labels are Chinese", NamingRules::labelsAreChinese),
          new ModelRule<>("everything is documented", FlowRules::everythingIsDocumented),
          new ModelRule<>("the process is complete", FlowRules::theProcessIsComplete),
          new ModelRule<>("user tasks", FlowRules::everyUserTaskIsSomebodysAndSaysItsRule),
          new ModelRule<>("side by side is async", FlowRules::instancesSideBySideAreAsync),
          new ModelRule<>("every choice has a default", FlowRules::everyChoiceHasADefault),
          new ModelRule<>("not too large", FlowRules::notTooLarge),
          new ModelRule<>("everything is drawn", FlowRules::everythingIsDrawn));

  private BpmnRules() {}
}

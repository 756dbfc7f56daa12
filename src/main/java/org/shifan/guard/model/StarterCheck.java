package org.shifan.guard.model;

import java.util.Arrays;
import java.util.stream.Stream;
import org.shifan.process.StartOffices;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/**
 * Refuses a model that lets anybody but a plain office start its process: who is named there gets
 * the right when the set is deployed, so that it must be no expression and no other group.
 */
@Component
class StarterCheck extends XmlCheck {

  private static final String STARTERS = "candidateStarterGroups";

  private final StartOffices offices;

  StarterCheck(StartOffices offices) {
    super(".bpmn");
    this.offices = offices;
  }

  @Override
  Stream<String> problems(Element element) {
    if (!element.hasAttributeNS(Vocabulary.CAMUNDA, STARTERS)) {
      return Stream.empty();
    }
    if (!element.getLocalName().equals("process")) {
      return Stream.of("属性 " + STARTERS + " 只能用于流程");
    }
    String starters = element.getAttributeNS(Vocabulary.CAMUNDA, STARTERS);
    return Arrays.stream(starters.split(",", -1))
        .map(String::strip)
        .filter(office -> !offices.known(office))
        .map(
            office ->
                "发起单位（%s）“%s”不是可以发起流程的单位：应为 civil-affairs-、finance- 或 leading-group- 加已有的区划代码，如 civil-affairs-370000"
                    .formatted(STARTERS, office));
  }
}

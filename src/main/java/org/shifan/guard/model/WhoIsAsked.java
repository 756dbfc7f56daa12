package org.shifan.guard.model;

import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/**
 * Who deploys decides nothing, also where a stage is told whom to ask: what the release says there
 * stays, and what is new names plain offices.
 */
@Component
class WhoIsAsked extends XmlCheck {

  private final ReleasedModels released;

  WhoIsAsked(ReleasedModels released) {
    super(".bpmn");
    this.released = released;
  }

  @Override
  Stream<String> problems(Element element) {
    return OfficeSetting.of(element).stream().flatMap(this::problem);
  }

  private Stream<String> problem(OfficeSetting given) {
    OfficeSetting known = released.office(given);
    if (known != null) {
      return known.equals(given)
          ? Stream.empty()
          : Stream.of("办理单位 %s 应为 %s，只能随系统版本改变".formatted(given.place(), known.value()));
    }
    return given.passedOn() || offices(given.value())
        ? Stream.empty()
        : Stream.of(
            "办理单位 %s 的值为 %s，应为 civil-affairs-${county} 这样的单位，多个用逗号分隔，没有的写 ${''}"
                .formatted(given.place(), given.value()));
  }

  private static boolean offices(String value) {
    return value.equals("${''}")
        || Arrays.stream(value.split(",", -1))
            .allMatch(one -> WhoDecides.OFFICE.matcher(one.strip()).matches());
  }
}

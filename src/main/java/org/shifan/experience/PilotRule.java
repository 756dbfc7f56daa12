package org.shifan.experience;

import java.util.List;
import java.util.Optional;
import org.shifan.programme.NominationRules;
import org.shifan.programme.Refusal;
import org.shifan.programme.Refusals;

/**
 * “典型案例主要是203个试点地区……的典型做法” (MCA39-04): the region that an experience is of is one of the list and
 * of the submitter, whatever it is called now; an outsider is none, whoever says so. Work
 * experience may be of the whole province.
 *
 * @param pilots the submitter's pilot regions
 * @param listed how many regions the whole list has
 */
record PilotRule(List<Pilot> pilots, int listed) {

  Optional<Refusal> check(NominationRules.Experience kind, Experience experience) {
    if (experience.region().isEmpty() && !kind.pilotOnly()) {
      return Optional.empty();
    }
    boolean known = pilots.stream().anyMatch(pilot -> pilot.code().equals(experience.region()));
    return known ? Optional.empty() : Optional.of(outsider(kind, experience));
  }

  private Refusal outsider(NominationRules.Experience kind, Experience experience) {
    String incomplete =
        listed < kind.pilots() ? "；名单现有%s个，应为%s个，缺少的由系统管理员补充".formatted(listed, kind.pilots()) : "";
    return Refusals.of(
        kind.rule(),
        "第%s篇为%s，所写地区应在%s个试点地区名单中且属于本省（区、市），现为%s；更名的选择名单中的原名称并填写现名称%s",
        experience.no(),
        kind.name(),
        kind.pilots(),
        Refusals.quote(experience.region()),
        incomplete);
  }
}

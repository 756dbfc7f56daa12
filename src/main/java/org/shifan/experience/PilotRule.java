package org.shifan.experience;

import java.util.List;
import java.util.Optional;
import org.shifan.programme.NominationRules;
import org.shifan.programme.Refusal;
import org.shifan.programme.Refusals;
import org.shifan.region.Level;
import org.shifan.region.Region;
import org.shifan.region.Regions;

/**
 * “典型案例主要是203个试点地区……的典型做法” (MCA39-04): the region that an experience is of is one of the list and
 * of the submitter, whatever it is called now; an outsider is none, whoever says so, and is not
 * made one by being called the new name of one. Work experience may be of the whole province.
 *
 * @param pilots the submitter's pilot regions
 * @param listed how many regions the whole list has
 * @param regions the divisions as they are now
 */
record PilotRule(List<Pilot> pilots, int listed, Regions regions) {

  private static final int PROVINCE_DIGITS = 2;

  Optional<Refusal> check(NominationRules.Experience kind, Experience experience) {
    if (experience.region().isEmpty() && !kind.pilotOnly()) {
      return Optional.empty();
    }
    Optional<Pilot> known =
        pilots.stream().filter(pilot -> pilot.code().equals(experience.region())).findFirst();
    return known.isEmpty()
        ? Optional.of(outsider(kind, experience))
        : known.flatMap(pilot -> renamed(kind, experience, pilot));
  }

  /** How far the list is from whole, for those who find a region missing; empty where it is. */
  static String incomplete(int listed, int wanted) {
    return listed < wanted ? "名单现有%s个，应为%s个，缺少的由系统管理员补充".formatted(listed, wanted) : "";
  }

  private Refusal outsider(NominationRules.Experience kind, Experience experience) {
    String incomplete = incomplete(listed, kind.pilots());
    return Refusals.of(
        kind.rule(),
        "第%s篇为%s，所写地区应在%s个试点地区名单中且属于本省（区、市），现为%s；更名的选择名单中的原名称并填写现名称%s",
        experience.no(),
        kind.name(),
        kind.pilots(),
        Refusals.quote(experience.region()),
        incomplete.isEmpty() ? "" : "；" + incomplete);
  }

  private Optional<Refusal> renamed(
      NominationRules.Experience kind, Experience experience, Pilot pilot) {
    return regions.named(experience.currentName()).stream()
        .filter(region -> another(region, pilot))
        .findFirst()
        .map(
            region ->
                Refusals.of(
                    kind.rule(),
                    "第%s篇的地区选择的是%s，填写的现名称“%s”是另一个地区（%s），不是它更名后的名称",
                    experience.no(),
                    pilot.name(),
                    experience.currentName(),
                    region.code()));
  }

  /**
   * Whether a division is another than the pilot region: both are there now, or it is a pilot
   * region of its own. Where the pilot's code is gone, it may be what became of it.
   */
  private boolean another(Region region, Pilot pilot) {
    boolean near =
        region.level() == Level.CITY
            || region.code().startsWith(pilot.code().substring(0, PROVINCE_DIGITS));
    boolean standing = regions.find(pilot.code()).isPresent();
    boolean listedToo = pilots.stream().anyMatch(one -> one.code().equals(region.code()));
    return near && !region.code().equals(pilot.code()) && (standing || listedToo);
  }
}

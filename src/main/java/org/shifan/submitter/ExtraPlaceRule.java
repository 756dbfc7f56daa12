package org.shifan.submitter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shifan.programme.NominationRules.Choice;
import org.shifan.programme.NominationRules.Extra;
import org.shifan.programme.Refusal;
import org.shifan.programme.Refusals;

/**
 * “深度贫困地区、革命老区、民族地区、边疆地区、集中连片特困地区等所在的省份,可以增加1-2个深度贫困等地区……推荐名额” (MCA126-09): an extra place is for a
 * region of such a kind only. The region says of which kind it is, the province confirms it with
 * its basis.
 *
 * @param extra the series
 * @param kinds the kinds of regions
 */
record ExtraPlaceRule(Extra extra, List<Choice> kinds) {

  /**
   * A row of the extra series.
   *
   * @param name the region's name
   * @param stated the kinds that the region stated
   * @param confirmed the kind that the province confirms
   * @param basis on what it rests
   */
  record Place(String name, List<String> stated, String confirmed, String basis) {}

  List<Refusal> check(Place place) {
    Map<String, String> names =
        kinds.stream().collect(Collectors.toMap(Choice::code, Choice::name));
    List<Refusal> refusals = new ArrayList<>();
    if (!names.containsKey(place.confirmed())) {
      refusals.add(
          refusal(
              "%s使用增加的推荐名额，应由省级确认属于%s之一，现为%s",
              place.name(),
              kinds.stream().map(Choice::name).collect(Collectors.joining("、")),
              Refusals.quote(place.confirmed())));
    } else if (!place.stated().contains(place.confirmed())) {
      refusals.add(
          refusal("%s的试点申请没有写明属于“%s”，不能据此使用增加的推荐名额", place.name(), names.get(place.confirmed())));
    }
    if (place.basis().isBlank()) {
      refusals.add(refusal("%s使用增加的推荐名额，应写明确认依据（文件名称和文号）", place.name()));
    }
    return refusals;
  }

  private Refusal refusal(String sentence, Object... values) {
    return Refusals.of(extra.rule(), sentence, values);
  }
}

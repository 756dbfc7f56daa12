package org.shifan.submitter;

import java.util.LinkedHashMap;
import java.util.Map;
import org.shifan.filing.Filing;
import org.shifan.filing.KeyContribution;
import org.shifan.joint.JointLists;
import org.shifan.region.Regions;
import org.shifan.supervision.Supervision;
import org.springframework.stereotype.Component;

/**
 * Those of a province that the round's list selects and that were not withdrawn: its inspections
 * and evaluations are of each of them (MCA126-20, XJ2015-14).
 */
@Component
class SelectedKeys implements KeyContribution {

  private static final String SOURCE = "selected";

  private final JointLists lists;
  private final Regions regions;
  private final Supervision supervision;

  SelectedKeys(JointLists lists, Regions regions, Supervision supervision) {
    this.lists = lists;
    this.regions = regions;
    this.supervision = supervision;
  }

  @Override
  public String source() {
    return SOURCE;
  }

  @Override
  public Map<String, String> of(Filing filing) {
    Map<String, String> keys = names(filing);
    supervision.withdrawn(filing.roundId()).forEach(keys::remove);
    return keys;
  }

  @Override
  public Map<String, String> names(Filing filing) {
    Map<String, String> keys = new LinkedHashMap<>();
    lists.selected(filing.roundId()).stream()
        .filter(one -> regions.find(one.subject()).isPresent())
        .filter(one -> regions.provinceOf(one.subject()).code().equals(filing.subject()))
        .forEach(one -> keys.put(one.subject(), one.name()));
    return keys;
  }
}

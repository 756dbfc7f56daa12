package org.shifan.submitter;

import java.util.LinkedHashMap;
import java.util.Map;
import org.shifan.filing.Filing;
import org.shifan.filing.KeyContribution;
import org.shifan.joint.JointLists;
import org.shifan.region.Regions;
import org.springframework.stereotype.Component;

/**
 * Those of a province that the round's list selects: its inspections are of each of them
 * (MCA126-20).
 */
@Component
class SelectedKeys implements KeyContribution {

  private static final String SOURCE = "selected";

  private final JointLists lists;
  private final Regions regions;

  SelectedKeys(JointLists lists, Regions regions) {
    this.lists = lists;
    this.regions = regions;
  }

  @Override
  public String source() {
    return SOURCE;
  }

  @Override
  public Map<String, String> of(Filing filing) {
    Map<String, String> keys = new LinkedHashMap<>();
    lists.selected(filing.roundId()).stream()
        .filter(one -> regions.find(one.subject()).isPresent())
        .filter(one -> regions.provinceOf(one.subject()).code().equals(filing.subject()))
        .forEach(one -> keys.put(one.subject(), one.name()));
    return keys;
  }
}

package org.shifan.material;

import java.util.List;
import java.util.Map;
import org.shifan.filing.Filing;
import org.shifan.filing.FilingRule;
import org.shifan.filing.FilingViewPart;
import org.shifan.filing.Filled;
import org.shifan.programme.Refusal;
import org.springframework.stereotype.Component;

/**
 * The materials of filings: none is submitted before they are complete, and its forms show them,
 * with what differs from a blank form and why (MCA126-04, -05; MCA39-07).
 */
@Component
class FilingMaterials implements FilingRule, FilingViewPart {

  private final Checklist checklist;
  private final Materials materials;

  FilingMaterials(Checklist checklist, Materials materials) {
    this.checklist = checklist;
    this.materials = materials;
  }

  @Override
  public List<Refusal> check(Filing filing, Filled filled) {
    return checklist.missing(filing.roundId(), filing.kind(), filing.id());
  }

  @Override
  public void add(Filing filing, Map<String, Object> view) {
    List<Map<String, Object>> rows = checklist.rows(filing.roundId(), filing.kind(), filing.id());
    view.put("materials", rows);
    view.put("materialsPage", rows.isEmpty() ? "" : "/materials/" + filing.id());
    view.put("differences", differences(filing.id()));
  }

  /** How files differ from their blank forms, and why they were kept: a sentence a file. */
  private List<Map<String, Object>> differences(String id) {
    return materials.of(id).stream()
        .filter(material -> material.differences() != null)
        .map(
            material ->
                Map.<String, Object>of(
                    "file", material.fileName(),
                    "differences", material.differences(),
                    "reason", material.differingReason()))
        .toList();
  }
}

package org.shifan.supervision;

import java.util.List;
import java.util.Map;
import org.shifan.filing.Filing;
import org.shifan.filing.FilingViewPart;
import org.springframework.stereotype.Component;

/** Shows on a periodic report which period it is for, and what was done because it is late. */
@Component
class ReportPart implements FilingViewPart {

  private final Measures measures;

  ReportPart(Measures measures) {
    this.measures = measures;
  }

  @Override
  public void add(Filing filing, Map<String, Object> view) {
    List<TakenMeasure> taken = measures.of(filing.id());
    view.put("periodName", filing.period().isEmpty() ? "" : Period.of(filing.period()).label());
    view.put(
        "measure", taken.isEmpty() ? "" : SupervisionViews.sentence(taken.get(taken.size() - 1)));
  }
}

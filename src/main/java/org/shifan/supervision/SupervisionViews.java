package org.shifan.supervision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.shifan.calendar.Deadlines;
import org.shifan.filing.Filing;
import org.shifan.filing.FilingView;
import org.shifan.filing.Filings;
import org.springframework.stereotype.Component;

/** What the forms of supervision show beside their fields. */
@Component
class SupervisionViews {

  private final Filings filings;
  private final FilingView views;
  private final Measures measures;

  SupervisionViews(Filings filings, FilingView views, Measures measures) {
    this.filings = filings;
    this.views = views;
    this.measures = measures;
  }

  /** The report of the present period as it was sent, and what was done about those missed. */
  Map<String, Object> of(VariableScope scope) {
    Filing report = filings.require(Facts.filingId(scope));
    List<TakenMeasure> taken = measures.of(report.roundId(), report.kind(), report.subject());
    Map<String, Object> view = views.forReader(report);
    view.put("facts", taken.isEmpty() ? "" : sentence(taken.get(taken.size() - 1)));
    view.put("measures", taken.stream().map(SupervisionViews::line).toList());
    view.putIfAbsent("materialsPage", "");
    return view;
  }

  /** What was done, as the filer reads it, such as 2015年第三季度逾期未报送：警示约谈（连续缺报2次）. */
  static String sentence(TakenMeasure taken) {
    return "%s逾期未报送：%s（逾期%d天，连续缺报%d次）"
        .formatted(
            Period.of(taken.period()).label(), taken.name(), taken.daysLate(), taken.missed());
  }

  static Map<String, Object> line(TakenMeasure taken) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("period", Period.of(taken.period()).label());
    line.put("name", taken.name());
    line.put("takenAt", Deadlines.format(taken.takenAt().toInstant()));
    return line;
  }
}

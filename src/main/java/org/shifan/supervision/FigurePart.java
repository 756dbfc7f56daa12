package org.shifan.supervision;

import java.util.LinkedHashMap;
import java.util.Map;
import org.shifan.filing.Filing;
import org.shifan.filing.FilingViewPart;
import org.shifan.filing.Filled;
import org.shifan.programme.Figure;
import org.springframework.stereotype.Component;

/** Shows on a filing that reports on the targets what each comes to, with the arithmetic. */
@Component
class FigurePart implements FilingViewPart {

  private final Figures figures;

  FigurePart(Figures figures) {
    this.figures = figures;
  }

  @Override
  public void add(Filing filing, Map<String, Object> view) {
    view.put(
        "figures",
        figures.of(filing, Filled.of(filing.form())).stream().map(FigurePart::line).toList());
  }

  private static Map<String, String> line(Figure figure) {
    Map<String, String> line = new LinkedHashMap<>();
    line.put("name", figure.target().name());
    line.put("goal", figure.goal());
    line.put("formula", figure.formula());
    line.put("arithmetic", figure.arithmetic());
    return line;
  }
}

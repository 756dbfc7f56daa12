package org.shifan.supervision;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.shifan.programme.FilingRules;

/**
 * What follows when reports are missed or late: “建立试点工作评价机制,对试点县市(区)实行动态管理” (XJ2015-14 四(四)).
 *
 * @param measures the measures of one kind of report, the mildest first
 */
record MeasureRule(List<FilingRules.Measure> measures) {

  /** The first day after the due date: whoever has not reported by then has missed it. */
  static final int FIRST_DAY = 1;

  /**
   * The strongest measure that a report calls for which has not come.
   *
   * @param missed how many in a row were missed, this one included
   * @param daysLate how many calendar days it is late; 1 on the day after the due date
   */
  Optional<FilingRules.Measure> at(int missed, int daysLate) {
    return measures.stream()
        .filter(
            measure ->
                measure.daysLate() == 0
                    ? daysLate == FIRST_DAY && missed >= measure.missed()
                    : daysLate >= measure.daysLate())
        .reduce((milder, stronger) -> stronger);
  }

  /** On which days after the due date it is looked for again; none after the last. */
  Optional<Integer> nextLook(int daysLate) {
    return days().filter(day -> day > daysLate).min(Integer::compare);
  }

  private Stream<Integer> days() {
    return Stream.concat(
        Stream.of(FIRST_DAY),
        measures.stream().map(FilingRules.Measure::daysLate).filter(day -> day > 0));
  }
}

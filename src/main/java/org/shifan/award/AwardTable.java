package org.shifan.award;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * The award of each recognised county (SD64-10, SD64-11 四(三)), in yuan to the cent.
 *
 * @param rows the counties by rank
 * @param sum the sum of their totals
 */
record AwardTable(List<Row> rows, BigDecimal sum) {

  /**
   * A county's award.
   *
   * @param county the county's code
   * @param rank its rank among the recognised
   * @param base the base, equal for all
   * @param percent the further award in percent of the base; 0 for none
   * @param extra the further award, to the cent, half up
   * @param total base and extra
   */
  record Row(
      String county, int rank, BigDecimal base, int percent, BigDecimal extra, BigDecimal total) {}

  /**
   * The table for a base and percents.
   *
   * @param places the places of the recognised
   * @param base the base in yuan
   * @param percents the percent by county; none is 0
   */
  static AwardTable of(List<Place> places, BigDecimal base, Map<String, Integer> percents) {
    List<Row> rows =
        places.stream().map(p -> row(p, base, percents.getOrDefault(p.county(), 0))).toList();
    BigDecimal sum = rows.stream().map(Row::total).reduce(BigDecimal.ZERO, BigDecimal::add);
    return new AwardTable(rows, Yuan.cents(sum));
  }

  private static Row row(Place place, BigDecimal base, int percent) {
    BigDecimal cents = Yuan.cents(base);
    BigDecimal extra = Yuan.percent(cents, percent);
    return new Row(place.county(), place.rank(), cents, percent, extra, cents.add(extra));
  }
}

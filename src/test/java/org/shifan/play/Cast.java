package org.shifan.play;

import java.math.BigDecimal;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Who behaves how in the play; everybody else applies in time, is visited and recommended. */
final class Cast {

  static final String NEVER_APPLIES = "370686";
  static final String TOO_LATE = "370786";
  static final String WITHDRAWS = "370323";
  static final String RETURNED = "370402";
  static final String APPLIES_AGAIN = "370503";
  static final String EXTENSION_GRANTED = "370811";
  static final String EXTENSION_REFUSED = "370983";
  static final String EXTENSION_PENDING = "371302";
  static final String FABRICATES = "370832";
  static final String CORRECTED_COUNTY = "370202";

  static final String FOURTH_REFUSED = "370100";
  static final String TIE = "370200";
  static final String RECOMMENDS_ONE = "370500";
  static final String LATE_CITY = "371500";
  static final String EXTENDED_CITY = "371600";
  static final String CORRECTED_CITY = "370700";
  static final String NIL = "371000";
  static final String NIL_SENT_BACK = "371100";

  private final Shandong shandong;

  Cast(Shandong shandong) {
    this.shandong = shandong;
  }

  /** The counties that submit in the great wave, complete or not. */
  Set<String> wave() {
    Set<String> wave = new TreeSet<>(shandong.counties());
    wave.removeAll(Set.of(NEVER_APPLIES, EXTENSION_GRANTED, EXTENSION_REFUSED, EXTENSION_PENDING));
    return wave;
  }

  /** The counties that are visited before the window closes. */
  Set<String> visitedInTime() {
    Set<String> visited = wave();
    visited.removeAll(Set.of(TOO_LATE, WITHDRAWS));
    return visited;
  }

  /** A county's visit score: the same in every play, equal for the best two of one city. */
  static BigDecimal visitScore(String county) {
    if (Set.of("370202", "370203").contains(county)) {
      return new BigDecimal("95.50");
    }
    int hundredths = new Random(64L * Integer.parseInt(county)).nextInt(2400);
    return new BigDecimal("70.00").add(BigDecimal.valueOf(hundredths, 2));
  }

  /** How many a city recommends. */
  static int recommends(String city) {
    return city.equals(RECOMMENDS_ONE) ? 1 : 3;
  }
}

package org.shifan.overview;

import java.util.List;
import org.shifan.process.Offices;
import org.shifan.round.Round;

/**
 * Who looks at a round. The province, its directors and administrators see all of it; a city sees
 * itself and its counties, and of the selection only what is public.
 *
 * @param all whether nothing is left out
 * @param administrator whether incidents concern them
 * @param offices the reader's own
 */
record Reader(boolean all, boolean administrator, List<String> offices) {

  static final String CIVIL = "civil-affairs-";

  static Reader of(Offices offices, Round round) {
    boolean all = offices.in(CIVIL + round.province(), "directors-" + round.province());
    // the office that does not exist is an administrator's only
    return new Reader(all, offices.in(), offices.mine());
  }

  boolean city(String code) {
    return all || offices.contains(CIVIL + code);
  }
}

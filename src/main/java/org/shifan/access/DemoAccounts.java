package org.shifan.access;

import java.util.List;

/** Whom the demo's people are, for whoever tries the system: place by place, by what they do. */
public interface DemoAccounts {

  /**
   * A place with those who log in for it.
   *
   * @param name such as 山东省, or 全国 for the ministries and all who apply to them
   */
  record Place(String name, List<Line> lines) {}

  /**
   * Offices of one kind on one level of a place.
   *
   * @param user the first one's login
   * @param office the first one's name
   * @param number how many there are
   * @param duties what they do
   */
  record Line(String user, String office, int number, String duties) {}

  /** The places of the demo; none outside it. */
  List<Place> places();
}

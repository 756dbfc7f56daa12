package org.shifan.desk;

import java.util.Optional;
import org.shifan.round.Round;

/**
 * An open task that the caller sees, and what it is about.
 *
 * @param id the task's id
 * @param name as its model calls it
 * @param documentation who does it, by when, and on which clause
 * @param round the round it belongs to
 * @param city the city's code, or null
 * @param county the county's code, or the code of another candidate; null for neither
 * @param matter the business id of its application or review, or null
 * @param filing the id of what is filed, signed or received by it, or null
 */
public record DeskTask(
    String id,
    String name,
    String documentation,
    Round round,
    String city,
    String county,
    String matter,
    String filing) {

  /** The application it is about, if it is about one. */
  Optional<String> application() {
    return Optional.ofNullable(matter);
  }

  /** The recommendation it is about, or that its application belongs to. */
  Optional<String> recommendation() {
    return Optional.ofNullable(city).map(round::idOf);
  }
}

package org.shifan.review;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Draws lots from a recorded seed (SD64-15 四(五) “客观公正评审”). Each ticket is the SHA-256 of {@code
 * seed/purpose/id} and the lowest comes first, so that the draw depends neither on the order of the
 * input nor on a runtime's random generator, and anyone can repeat it with {@code sha256sum}.
 *
 * @param seed the recorded seed
 */
record Lot(long seed) {

  private record Ticket<T>(String number, T item) {}

  /**
   * The items in the order drawn.
   *
   * @param purpose what is drawn, so that one seed gives independent draws
   * @param items what to draw from, in any order
   * @param id the unique id of an item
   */
  <T> List<T> order(String purpose, Collection<T> items, Function<T, String> id) {
    return items.stream()
        .map(item -> new Ticket<>(number(purpose, id.apply(item)), item))
        .sorted(Comparator.comparing(Ticket::number))
        .map(Ticket::item)
        .toList();
  }

  private String number(String purpose, String id) {
    return DigestUtils.sha256Hex(seed + "/" + purpose + "/" + id);
  }
}

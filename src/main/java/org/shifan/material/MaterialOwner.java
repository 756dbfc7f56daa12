package org.shifan.material;

import java.util.Optional;
import org.shifan.programme.Refusal;

/**
 * What files belong to: what is handed in with them, or the record of one kind of review of it.
 *
 * @param id such as {@code sd64-2021-370102}, or {@code sd64-2021-370102-visit}
 * @param holder what is handed in
 * @param record the kind of review the files record, or null
 */
public record MaterialOwner(String id, Holder holder, String record) {

  /** Whether the files record a review. */
  public boolean review() {
    return record != null;
  }

  /** The office that uploads. */
  public String writer() {
    return review() ? holder.reviewer() : holder.writer();
  }

  /** The refusal of a change now, if there is one; a review may be documented at any time. */
  public Optional<Refusal> closed() {
    return review() ? Optional.empty() : holder.closed();
  }
}

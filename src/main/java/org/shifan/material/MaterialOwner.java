package org.shifan.material;

import java.util.Optional;
import org.shifan.programme.Refusal;
import org.shifan.programme.Rules;

/**
 * What files belong to: what is handed in with them, or the record of a review of a candidate.
 *
 * @param id such as {@code sd64-2021-370102}, or {@code sd64-2021-370102-visit}
 * @param holder what is handed in
 * @param record the review that the files record, or null
 */
public record MaterialOwner(String id, Holder holder, Review record) {

  /**
   * A review on record.
   *
   * @param candidate the candidate's id
   * @param way the way of reviewing, by the round's rules
   */
  public record Review(String candidate, Rules.ReviewWay way) {

    /** The id under which its files lie. */
    public String id() {
      return candidate + "-" + way.code();
    }
  }

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

package org.shifan.candidate;

import java.util.List;
import java.util.Set;

/**
 * Knows the kinds of candidates of which a list selects some: implemented where kinds are known.
 */
public interface CandidateKinds {

  /**
   * A kind of candidates.
   *
   * @param name what officials call it
   * @param least how many of it a list selects at least, where it has so many
   * @param candidates their codes in the round
   */
  record Kind(String name, int least, Set<String> candidates) {}

  /** The kinds of a round's candidates; empty where they are kept elsewhere or are of one kind. */
  List<Kind> of(String roundId);
}

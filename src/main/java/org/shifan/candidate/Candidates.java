package org.shifan.candidate;

import java.util.List;

/** Knows the candidates of rounds whose recommendations it keeps: implemented where they are. */
public interface Candidates {

  /**
   * Those who are candidates now, whoever was disqualified or withdrew left out; empty where the
   * round's recommendations are kept elsewhere. Who is a candidate stays one after the review.
   */
  List<Candidate> of(String roundId);
}

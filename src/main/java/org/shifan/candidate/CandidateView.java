package org.shifan.candidate;

import java.util.Map;
import java.util.Optional;

/** Knows what officials and experts see of a candidate: implemented where its papers are kept. */
public interface CandidateView {

  /**
   * What is shown beside a form: {@code content} (rows of {@code item} and {@code content}), {@code
   * materials} (rows of {@code name}, {@code demand}, {@code present} and {@code state}) and {@code
   * materialsPage} (an address), without what the recommender said of it; empty for a candidate
   * whose papers are kept elsewhere.
   */
  Optional<Map<String, Object>> of(String candidateId);
}

package org.shifan.material;

import java.util.List;
import java.util.Optional;

/** Knows the reviews of candidates: implemented where they are kept. */
public interface ReviewRegister {

  /** Whether this way of reviewing the candidate has been registered. */
  boolean registered(String candidateId, String way);

  /** Where the papers of a candidate under review lie: an application or a filing. */
  Optional<String> papers(String candidateId);

  /** The candidates whose papers these are, by id with their names; none while none is reviewed. */
  List<Reviewed> reviewed(String papersId);

  /**
   * A candidate under review.
   *
   * @param id such as {@code mca39-2020-370000-1}
   * @param name in full
   */
  record Reviewed(String id, String name) {}
}

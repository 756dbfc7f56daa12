package org.shifan.review;

import java.util.List;
import java.util.Optional;
import org.shifan.material.ReviewRegister;
import org.springframework.stereotype.Component;

/** A review is on record once whoever selects has registered it (SD64-08). */
@Component
class RegisteredReviews implements ReviewRegister {

  private final ReviewRecords records;
  private final CountyResults results;
  private final CandidateNames names;

  RegisteredReviews(ReviewRecords records, CountyResults results, CandidateNames names) {
    this.records = records;
    this.results = results;
    this.names = names;
  }

  @Override
  public boolean registered(String candidateId, String way) {
    return records.kinds(candidateId).contains(way);
  }

  @Override
  public Optional<String> papers(String candidateId) {
    return results.papers(candidateId);
  }

  @Override
  public List<Reviewed> reviewed(String papersId) {
    return results.of(papersId).stream()
        .map(one -> new Reviewed(one.applicationId(), names.of(one)))
        .toList();
  }
}

package org.shifan.review;

import org.shifan.material.ReviewRegister;
import org.springframework.stereotype.Component;

/** A review is on record once the province has registered it (SD64-08). */
@Component
class RegisteredReviews implements ReviewRegister {

  private final ReviewRecords records;

  RegisteredReviews(ReviewRecords records) {
    this.records = records;
  }

  @Override
  public boolean registered(String applicationId, String kind) {
    return records.kinds(applicationId).contains(kind);
  }
}

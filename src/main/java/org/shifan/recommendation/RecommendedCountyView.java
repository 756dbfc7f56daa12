package org.shifan.recommendation;

import java.util.Map;
import java.util.Optional;
import org.shifan.application.ApplicationView;
import org.shifan.application.Applications;
import org.shifan.candidate.CandidateView;
import org.springframework.stereotype.Component;

/** What is shown of a county that is reviewed: its application. */
@Component
class RecommendedCountyView implements CandidateView {

  private final Applications applications;
  private final ApplicationView views;

  RecommendedCountyView(Applications applications, ApplicationView views) {
    this.applications = applications;
    this.views = views;
  }

  @Override
  public Optional<Map<String, Object>> of(String candidateId) {
    return applications.find(candidateId).map(views::forReview);
  }
}

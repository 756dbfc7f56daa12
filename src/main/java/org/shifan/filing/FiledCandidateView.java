package org.shifan.filing;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shifan.candidate.Candidate;
import org.shifan.candidate.CandidateView;
import org.springframework.stereotype.Component;

/** What reviewers see of a candidate that a filing names: what was filed about it. */
@Component
class FiledCandidateView implements CandidateView {

  private static final Pattern ID = Pattern.compile("([a-z0-9]+-\\d{4})-.+");

  private final FiledCandidates candidates;
  private final Filings filings;
  private final FilingView views;

  FiledCandidateView(FiledCandidates candidates, Filings filings, FilingView views) {
    this.candidates = candidates;
    this.filings = filings;
    this.views = views;
  }

  @Override
  public Optional<Map<String, Object>> of(String candidateId) {
    Matcher id = ID.matcher(candidateId);
    return id.matches()
        ? candidates.of(id.group(1)).stream()
            .filter(candidate -> candidate.id().equals(candidateId))
            .flatMap(candidate -> view(candidate).stream())
            .findFirst()
        : Optional.empty();
  }

  private Optional<Map<String, Object>> view(Candidate candidate) {
    return filings
        .find(candidate.materials())
        .map(
            filing ->
                filing.subject().equals(CandidateCode.owner(candidate.county()))
                        && !CandidateCode.number(candidate.county()).isEmpty()
                    ? views.forReader(filing, CandidateCode.number(candidate.county()))
                    : views.forReader(filing));
  }
}

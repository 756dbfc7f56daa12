package org.shifan.joint;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shifan.filing.Filing;
import org.shifan.filing.FilingContent;
import org.shifan.filing.Filings;
import org.springframework.stereotype.Component;

/** What the office that decides has itself filed about the candidates, such as its opinion. */
@Component
class OwnReviews {

  private final Filings filings;
  private final FilingContent content;

  OwnReviews(Filings filings, FilingContent content) {
    this.filings = filings;
    this.content = content;
  }

  /** A row for each candidate about whom the office has filed, in the candidates' order. */
  List<Map<String, String>> of(String roundId, String office, List<Standing> candidates) {
    Map<String, List<Filing>> filed =
        filings.ofRound(roundId).stream()
            .filter(filing -> filing.filer().equals(office) && filing.status().sent())
            .collect(Collectors.groupingBy(Filing::subject));
    return candidates.stream()
        .filter(candidate -> filed.containsKey(candidate.subject()))
        .map(candidate -> row(candidate, filed.get(candidate.subject())))
        .toList();
  }

  private Map<String, String> row(Standing candidate, List<Filing> filed) {
    String said =
        filed.stream()
            .flatMap(filing -> content.rows(filing).stream())
            .map(row -> row.get("item") + "：" + row.get("content"))
            .collect(Collectors.joining("；"));
    return Map.of("name", candidate.name(), "content", said);
  }
}

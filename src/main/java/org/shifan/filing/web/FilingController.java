package org.shifan.filing.web;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.shifan.filing.Filing;
import org.shifan.filing.Filings;
import org.shifan.filing.Subjects;
import org.shifan.process.Offices;
import org.shifan.round.Rounds;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A round's filings: to each office those in which it has a part, to the selector all. */
@RestController
class FilingController {

  /** A filing as a list shows it. */
  record FilingRow(
      String id,
      String kind,
      String subject,
      String name,
      String period,
      String status,
      String statusText,
      OffsetDateTime dueAt,
      OffsetDateTime closesAt,
      OffsetDateTime submittedAt,
      OffsetDateTime sentAt) {}

  private final Rounds rounds;
  private final Filings filings;
  private final Subjects subjects;
  private final Offices offices;

  FilingController(Rounds rounds, Filings filings, Subjects subjects, Offices offices) {
    this.rounds = rounds;
    this.filings = filings;
    this.subjects = subjects;
    this.offices = offices;
  }

  @GetMapping("/api/rounds/{roundId}/filings")
  List<FilingRow> filings(
      @PathVariable String roundId, @RequestParam(required = false) String kind) {
    String selector = rounds.require(roundId).province();
    boolean all = offices.in("civil-affairs-" + selector, "finance-" + selector);
    List<String> mine = offices.mine();
    Stream<Filing> wanted =
        (kind == null ? filings.ofRound(roundId) : filings.ofRound(roundId, kind)).stream();
    return wanted.filter(f -> all || mine.stream().anyMatch(f::concerns)).map(this::row).toList();
  }

  private FilingRow row(Filing f) {
    return new FilingRow(
        f.id(),
        f.kind(),
        f.subject(),
        subjects.name(f),
        f.period(),
        f.status().name(),
        f.status().label(),
        f.dueAt(),
        f.closesAt(),
        f.submittedAt(),
        f.sentAt());
  }
}

package org.shifan.filing;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.shifan.candidate.Candidate;
import org.shifan.candidate.Candidates;
import org.shifan.programme.CandidateRule;
import org.shifan.programme.Decimals;
import org.shifan.region.Region;
import org.shifan.region.Regions;
import org.shifan.round.Round;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/** The candidates that received filings name, as the round's rules say. */
@Component
class FiledCandidates implements Candidates {

  private static final String EVERYBODYS_DIVISION = "000000";

  private final Rounds rounds;
  private final Filings filings;
  private final Regions regions;
  private final Subjects subjects;
  private final KeySource keys;

  FiledCandidates(
      Rounds rounds, Filings filings, Regions regions, Subjects subjects, KeySource keys) {
    this.rounds = rounds;
    this.filings = filings;
    this.regions = regions;
    this.subjects = subjects;
    this.keys = keys;
  }

  @Override
  public List<Candidate> of(String roundId) {
    Round round = rounds.require(roundId);
    return rounds.rules(round).candidates().stream()
        .flatMap(rule -> named(round, rule).values().stream())
        .toList();
  }

  /** The first of those who are named twice. */
  private Map<String, Candidate> named(Round round, CandidateRule rule) {
    Map<String, Candidate> byCode = new LinkedHashMap<>();
    filings.ofRound(round.id(), rule.kind()).stream()
        .filter(filing -> filing.status() == FilingStatus.RECEIVED)
        .flatMap(filing -> named(round, rule, filing))
        .forEach(candidate -> byCode.putIfAbsent(candidate.county(), candidate));
    return byCode;
  }

  private Stream<Candidate> named(Round round, CandidateRule rule, Filing filing) {
    if (rule.list().isEmpty()) {
      return Stream.of(
          candidate(round, rule, filing, filing.subject(), subjects.name(filing), null, ""));
    }
    return Filled.of(filing.form()).rows(rule.list()).stream()
        .filter(row -> rule.where().isEmpty() || row.path(rule.where()).asBoolean(false))
        .map(row -> candidate(round, rule, filing, row));
  }

  private Candidate candidate(Round round, CandidateRule rule, Filing filing, JsonNode row) {
    String code = Filled.text(row, rule.key());
    String name = rule.name().isEmpty() ? place(code) : name(rule, filing, row, code);
    String score = rule.score().isEmpty() ? "" : Filled.text(row, rule.score());
    return candidate(
        round,
        rule,
        filing,
        code,
        name,
        Decimals.read(score).orElse(null),
        recommendation(round, rule, row));
  }

  private Candidate candidate(
      Round round,
      CandidateRule rule,
      Filing filing,
      String code,
      String name,
      BigDecimal score,
      String recommendation) {
    return new Candidate(
        round.idOf(code),
        code,
        home(shown(rule, filing, code), code),
        name,
        score,
        recommendation,
        shown(rule, filing, code).id());
  }

  /** As the row says; where it does not, as the list's keys are named. */
  private String name(CandidateRule rule, Filing filing, JsonNode row, String code) {
    String written = Filled.text(row, rule.name());
    return written.isEmpty()
        ? rounds.rules(filing.roundId()).filings().lists(filing.kind()).stream()
            .filter(list -> list.list().equals(rule.list()))
            .map(list -> keys.of(filing, list.source()).get(code))
            .filter(Objects::nonNull)
            .findFirst()
            .orElseGet(() -> place(code))
        : written;
  }

  private String place(String code) {
    return regions.find(code).map(region -> regions.fullName(code)).orElse(code);
  }

  /** Whose experts do not review it: of the division above the candidate's, or the filer's own. */
  private String home(Filing filing, String code) {
    return regions
        .find(code)
        .map(Region::parent)
        .filter(parent -> !parent.isEmpty())
        .or(() -> regions.find(filing.subject()).map(Region::code))
        .orElse(EVERYBODYS_DIVISION);
  }

  /** Which place it was given in which of the list's ranked series: 推荐名额第1名. */
  private String recommendation(Round round, CandidateRule rule, JsonNode row) {
    return rounds.rules(round).filings().series(rule.kind()).stream()
        .filter(series -> series.list().equals(rule.list()))
        .filter(series -> series.code().equals(Filled.text(row, "series")))
        .map(series -> "%s第%s名".formatted(series.name(), Filled.text(row, "rank")))
        .findFirst()
        .orElse("");
  }

  /** The filing about the candidate itself, or about whom its code begins with. */
  private Filing shown(CandidateRule rule, Filing filing, String code) {
    return Optional.of(rule.shows())
        .filter(kind -> !kind.isEmpty())
        .flatMap(
            kind ->
                about(filing.roundId(), kind, code)
                    .or(() -> about(filing.roundId(), kind, CandidateCode.owner(code))))
        .orElse(filing);
  }

  private Optional<Filing> about(String roundId, String kind, String subject) {
    return filings.find(Filings.id(roundId, kind, subject, ""));
  }
}

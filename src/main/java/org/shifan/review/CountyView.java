package org.shifan.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.shifan.calendar.Deadlines;
import org.shifan.candidate.Candidate;
import org.shifan.candidate.StandingCandidates;
import org.shifan.process.ChoiceWords;
import org.shifan.programme.Decimals;
import org.shifan.programme.Rules;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/** What officials and experts see of a candidate under review beside their form. */
@Component
class CountyView {

  private final Rounds rounds;
  private final StandingCandidates candidates;
  private final CountyResults results;
  private final CandidateNames names;
  private final ReviewCalendar calendar;
  private final ReviewRecords records;

  CountyView(
      Rounds rounds,
      StandingCandidates candidates,
      CountyResults results,
      CandidateNames names,
      ReviewCalendar calendar,
      ReviewRecords records) {
    this.rounds = rounds;
    this.candidates = candidates;
    this.results = results;
    this.names = names;
    this.calendar = calendar;
    this.records = records;
  }

  /** The candidate's papers, what its recommender said, the records of review so far. */
  Map<String, Object> forOfficials(String applicationId) {
    CountyResult result = results.require(applicationId);
    Map<String, Object> view = papers(result);
    recommend(view, candidates.find(result.roundId(), result.county()));
    return view;
  }

  /** The same for who is to score: by the rules without what the recommender said. */
  Map<String, Object> forScoring(String applicationId) {
    CountyResult result = results.require(applicationId);
    Rules rules = rounds.rules(result.roundId());
    Map<String, Object> view = papers(result);
    boolean shown = rules.panel().showsRecommendation();
    recommend(view, shown ? candidates.find(result.roundId(), result.county()) : Optional.empty());
    view.putAll(scale(rules));
    return view;
  }

  /** The same for who has scored. */
  Map<String, Object> forRevising(String applicationId) {
    Map<String, Object> view = forOfficials(applicationId);
    view.putAll(scale(rounds.rules(results.require(applicationId).roundId())));
    return view;
  }

  private Map<String, Object> papers(CountyResult result) {
    List<Rules.ReviewWay> ways = rounds.rules(result.roundId()).reviewWays();
    Map<String, Object> view = new LinkedHashMap<>(candidates.view(result.applicationId()));
    view.put("county", names.of(result));
    view.put("deadline", Deadlines.format(calendar.deadline(result.roundId())));
    view.put("ways", ways.stream().map(way -> ChoiceWords.option(way.name(), way.code())).toList());
    view.put("records", records.rows(result.applicationId(), ways));
    view.put("recordPages", pages(result.applicationId(), ways));
    view.put("recordLinks", links(result.applicationId(), ways));
    return view;
  }

  private static void recommend(Map<String, Object> view, Optional<Candidate> candidate) {
    view.put("cityScore", candidate.map(Candidate::cityScore).map(Decimals::plain).orElse(""));
    view.put("recommendation", candidate.map(Candidate::recommendation).orElse(""));
  }

  /** The criteria and the scale to score by. */
  private static Map<String, Object> scale(Rules rules) {
    return Map.of(
        "criteria",
        rules.criteria().stream().map(one -> ChoiceWords.option(one.name(), one.code())).toList(),
        "minimum",
        rules.scale().minimum(),
        "maximum",
        rules.scale().maximum(),
        "decimals",
        rules.scale().decimals());
  }

  /** Where the attachments of each kind of record are, by the kind's code. */
  private static Map<String, String> pages(String applicationId, List<Rules.ReviewWay> ways) {
    return ways.stream()
        .collect(Collectors.toMap(Rules.ReviewWay::code, way -> page(applicationId, way)));
  }

  /** The same as links. */
  private static List<Map<String, String>> links(String applicationId, List<Rules.ReviewWay> ways) {
    return ways.stream()
        .map(way -> Map.of("name", way.name(), "page", page(applicationId, way)))
        .toList();
  }

  private static String page(String applicationId, Rules.ReviewWay way) {
    return "/materials/" + applicationId + "-" + way.code();
  }
}

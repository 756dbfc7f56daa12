package org.shifan.review;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.shifan.application.Application;
import org.shifan.application.ApplicationView;
import org.shifan.application.Applications;
import org.shifan.calendar.Deadlines;
import org.shifan.programme.Decimals;
import org.shifan.programme.Rules;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/** What officials and experts see of a county under review beside their form. */
@Component
class CountyView {

  private final Rounds rounds;
  private final Applications applications;
  private final ApplicationView views;
  private final ReviewCalendar calendar;
  private final ReviewRecords records;

  CountyView(
      Rounds rounds,
      Applications applications,
      ApplicationView views,
      ReviewCalendar calendar,
      ReviewRecords records) {
    this.rounds = rounds;
    this.applications = applications;
    this.views = views;
    this.calendar = calendar;
    this.records = records;
  }

  /** The application with its materials, the city's score, the records of review so far. */
  Map<String, Object> forOfficials(String applicationId) {
    Application application = applications.require(applicationId);
    Map<String, Object> view = views.forReview(application);
    view.put("deadline", Deadlines.format(calendar.deadline(application.roundId())));
    view.put("cityScore", plain(application.score()));
    view.put("records", records.rows(applicationId));
    view.put("recordPages", pages(applicationId));
    return view;
  }

  /** The same with the criteria and the scale to score by. */
  Map<String, Object> forExperts(String applicationId) {
    Map<String, Object> view = forOfficials(applicationId);
    Rules rules = rounds.rules(applications.require(applicationId).roundId());
    view.put("criteria", rules.criteria().stream().map(CountyView::option).toList());
    view.put("minimum", rules.scale().minimum());
    view.put("maximum", rules.scale().maximum());
    view.put("decimals", rules.scale().decimals());
    return view;
  }

  private static Map<String, String> option(Rules.Criterion criterion) {
    return Map.of("label", criterion.name(), "value", criterion.code());
  }

  /** Where the attachments of each kind of record are. */
  private static Map<String, String> pages(String applicationId) {
    return Arrays.stream(RecordKind.values())
        .collect(
            Collectors.toMap(
                RecordKind::code, kind -> "/materials/" + applicationId + "-" + kind.code()));
  }

  private static String plain(BigDecimal score) {
    return score == null ? "" : Decimals.plain(score);
  }
}

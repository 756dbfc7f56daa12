package org.shifan.recommendation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.shifan.application.Application;
import org.shifan.application.ApplicationDeadlines;
import org.shifan.application.Applications;
import org.shifan.calendar.Deadlines;
import org.shifan.extension.Extensions;
import org.shifan.process.ChoiceWords;
import org.shifan.process.Forms;
import org.shifan.programme.Rules;
import org.shifan.region.Regions;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/** What the city and the province see of a recommendation. */
@Component
class RecommendationView {

  private final Recommendations recommendations;
  private final RecommendationDeadlines deadlines;
  private final Applications applications;
  private final ApplicationDeadlines windows;
  private final Rounds rounds;
  private final Regions regions;
  private final Extensions extensions;

  RecommendationView(
      Recommendations recommendations,
      RecommendationDeadlines deadlines,
      Applications applications,
      ApplicationDeadlines windows,
      Rounds rounds,
      Regions regions,
      Extensions extensions) {
    this.recommendations = recommendations;
    this.deadlines = deadlines;
    this.applications = applications;
    this.windows = windows;
    this.rounds = rounds;
    this.regions = regions;
    this.extensions = extensions;
  }

  /** The form: as last saved, or the ranking by the visits' scores. */
  Object form(Recommendation recommendation) {
    if (recommendation.form() != null) {
      ObjectNode form = Forms.read(recommendation.form(), ObjectNode.class);
      form.put("action", "save");
      form.remove(List.of("extensionUntil", "extensionReason"));
      if (!form.path("rows").isArray()) {
        form.putPOJO("rows", rows(recommendation));
      }
      return form;
    }
    return Map.of("action", "save", "rows", rows(recommendation));
  }

  private List<Map<String, Object>> rows(Recommendation recommendation) {
    return recommendations.ranking(recommendation.id()).stream().map(this::editable).toList();
  }

  Map<String, Object> forCity(Recommendation recommendation) {
    Rules.Quota quota = rounds.rules(recommendation.roundId()).quota();
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("city", regions.fullName(recommendation.city()));
    view.put("deadline", Deadlines.format(deadlines.closes(recommendation.id())));
    view.put("quota", quota.minimum() + "至" + quota.maximum() + "个");
    view.put("message", recommendation.message() == null ? "" : recommendation.message());
    view.put("extensions", String.join("；", extensions.history(recommendation.id())));
    view.put("ranking", ranking(recommendation));
    view.put("counties", counties(recommendation));
    view.put("applicants", applicants(recommendation));
    return view;
  }

  /** The same for the province, with the report or the explanation. */
  Map<String, Object> forProvince(Recommendation recommendation) {
    Map<String, Object> view = forCity(recommendation);
    view.put("status", recommendation.status().label());
    view.put("report", text(recommendation.report()));
    view.put("nilReason", text(recommendation.nilReason()));
    view.put("sentAt", Deadlines.format(recommendation.sentAt().toInstant()));
    view.put("targets", targets(recommendation));
    return view;
  }

  /** Who may be asked for a correction: the city, or a county that applied. */
  private List<Map<String, String>> targets(Recommendation recommendation) {
    Stream<String> counties = sent(recommendation).map(Application::county);
    return Stream.concat(Stream.of(recommendation.city()), counties)
        .map(code -> ChoiceWords.option(regions.fullName(code), code))
        .toList();
  }

  private List<Map<String, Object>> ranking(Recommendation recommendation) {
    return recommendations.ranking(recommendation.id()).stream()
        .map(
            row -> {
              Map<String, Object> shown = editable(row);
              shown.put("score", points(row.score()));
              shown.put("recommended", row.recommended() ? "推荐" : "");
              return shown;
            })
        .toList();
  }

  private List<Map<String, Object>> counties(Recommendation recommendation) {
    return applications.ofRecommendation(recommendation.id()).stream().map(this::county).toList();
  }

  /** Whose materials may be read, and where. */
  private List<Map<String, String>> applicants(Recommendation recommendation) {
    return sent(recommendation)
        .map(
            application ->
                Map.of(
                    "name",
                    regions.require(application.county()).name(),
                    "materials",
                    "/materials/" + application.id()))
        .toList();
  }

  private Stream<Application> sent(Recommendation recommendation) {
    return applications.ofRecommendation(recommendation.id()).stream()
        .filter(application -> application.status().sent());
  }

  private Map<String, Object> county(Application application) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("name", regions.require(application.county()).name());
    row.put("status", windows.standing(application).label());
    row.put("score", points(application.score()));
    return row;
  }

  private Map<String, Object> editable(RankingRow row) {
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("county", row.county());
    shown.put("name", regions.require(row.county()).name());
    shown.put("score", row.score());
    shown.put("rank", row.place());
    shown.put("recommended", row.recommended());
    shown.put("reason", text(row.reason()));
    return shown;
  }

  private static String points(BigDecimal score) {
    return score == null ? "" : score.toPlainString();
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }
}

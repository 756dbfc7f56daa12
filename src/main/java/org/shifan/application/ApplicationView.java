package org.shifan.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shifan.calendar.Deadlines;
import org.shifan.extension.Extensions;
import org.shifan.process.ChoiceWords;
import org.shifan.process.FormBook;
import org.shifan.programme.Rules;
import org.shifan.region.Regions;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/** What officials see of an application beside their form. */
@Component
public class ApplicationView {

  private final Rounds rounds;
  private final Regions regions;
  private final ApplicationDeadlines deadlines;
  private final Extensions extensions;
  private final ProgressNotes progress;
  private final MaterialState materials;
  private final FormBook forms;

  ApplicationView(
      Rounds rounds,
      Regions regions,
      ApplicationDeadlines deadlines,
      Extensions extensions,
      ProgressNotes progress,
      MaterialState materials,
      FormBook forms) {
    this.rounds = rounds;
    this.regions = regions;
    this.deadlines = deadlines;
    this.extensions = extensions;
    this.progress = progress;
    this.materials = materials;
    this.forms = forms;
  }

  /** For the county: its deadline, what has to be put right, its materials, the fields. */
  Map<String, Object> forCounty(Application application) {
    Map<String, Object> view = head(application);
    view.put("message", application.message() == null ? "" : application.message());
    view.put("extensions", String.join("；", extensions.history(application.id())));
    view.put("fields", fields(rounds.rules(application.roundId())));
    return view;
  }

  /** For the city and the province: what was submitted, with progress notes and materials. */
  public Map<String, Object> forReview(Application application) {
    Map<String, Object> view = head(application);
    view.put("submittedAt", time(application));
    view.put("submissionNo", application.submissionNo());
    view.put("content", content(application));
    view.put("progress", progress.rows(application.id()));
    return view;
  }

  private List<Map<String, String>> content(Application application) {
    String deploymentId = rounds.require(application.roundId()).deploymentId();
    return ApplicationContent.rows(
        application.form(), forms.fields(deploymentId, "prepareApplication"));
  }

  private Map<String, Object> head(Application application) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("county", regions.fullName(application.county()));
    view.put("status", application.status().label());
    view.put("deadline", Deadlines.format(deadlines.closes(application)));
    view.put("materials", materials.rows(application));
    view.put("materialsPage", "/materials/" + application.id());
    return view;
  }

  private static String time(Application application) {
    return application.submittedAt() == null
        ? ""
        : Deadlines.format(application.submittedAt().toInstant());
  }

  private static List<Map<String, String>> fields(Rules rules) {
    return rules.fields().stream()
        .flatMap(
            field ->
                field.subPoints().stream()
                    .map(point -> ChoiceWords.option(field.name() + "：" + point, point)))
        .toList();
  }
}

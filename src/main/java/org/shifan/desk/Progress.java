package org.shifan.desk;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.task.Task;
import org.shifan.application.Application;
import org.shifan.application.ApplicationDeadlines;
import org.shifan.application.Applications;
import org.shifan.application.Status;
import org.shifan.calendar.Deadlines;
import org.shifan.process.Offices;
import org.shifan.recommendation.Recommendation;
import org.shifan.recommendation.RecommendationStatus;
import org.shifan.recommendation.Recommendations;
import org.springframework.stereotype.Component;

/** 进程: where the matter of a task stands, what happened, and who has it now. */
@Component("progressOfMatters")
public class Progress {

  private final Applications applications;
  private final ApplicationDeadlines deadlines;
  private final Recommendations recommendations;
  private final Offices offices;
  private final Standing standing;
  private final History history;
  private final StagePicture picture;
  private final SpineStages spine;
  private final CalledProcesses called;
  private final FilingProgress filing;
  private final Titles titles;

  Progress(
      Applications applications,
      ApplicationDeadlines deadlines,
      Recommendations recommendations,
      Offices offices,
      Standing standing,
      History history,
      StagePicture picture,
      SpineStages spine,
      CalledProcesses called,
      FilingProgress filing,
      Titles titles) {
    this.applications = applications;
    this.deadlines = deadlines;
    this.recommendations = recommendations;
    this.offices = offices;
    this.standing = standing;
    this.history = history;
    this.picture = picture;
    this.spine = spine;
    this.called = called;
    this.filing = filing;
    this.titles = titles;
  }

  /** The progress of what the task is about, as far as the caller may see. */
  public ProgressView of(DeskTask task) {
    return task.filing() == null ? matter(task) : filing.of(task);
  }

  private ProgressView matter(DeskTask task) {
    Sight sight = Sight.of(task, offices);
    Optional<Status> status = application(task).map(deadlines::standing);
    List<String> ids =
        Stream.of(task.application(), task.recommendation(), Optional.of(task.round().id()))
            .flatMap(Optional::stream)
            .toList();
    List<Task> open = standing.tasks(task, ids);
    Stage stage = stage(task, status, ids, open);
    return new ProgressView(
        subject(task),
        sight.blind() ? null : status.map(Status::label).orElseGet(() -> ofCity(task)),
        stages(task, stage, status.filter(Progress::over).isPresent()),
        standing.holders(visible(open, task, sight)),
        sight.blind() || task.county() != null ? List.of() : counties(task),
        sight.blind()
            ? List.of()
            : history.of(List.of(ids.get(0)), sight, task.round().deploymentId()));
  }

  /** The stages with counties and cities have a picture of their own. */
  private List<ProgressView.Step> stages(DeskTask task, Stage stage, boolean over) {
    return called.in(task.round()).contains("recommendation")
        ? picture.of(task.round(), stage, over)
        : spine.of(task.round());
  }

  private String subject(DeskTask task) {
    String code = task.county() == null ? task.city() : task.county();
    return code == null ? titles.round(task.round()) : titles.subject(code, task.application());
  }

  /** Who has what the reader may see; their own task in any case. */
  private static List<Task> visible(List<Task> open, DeskTask task, Sight sight) {
    return open.stream()
        .filter(
            one -> one.getId().equals(task.id()) || sight.showsHolder(one.getTaskDefinitionKey()))
        .toList();
  }

  private Optional<Application> application(DeskTask task) {
    return task.application().flatMap(applications::find);
  }

  private String ofCity(DeskTask task) {
    return task.recommendation()
        .flatMap(recommendations::find)
        .map(Recommendation::status)
        .map(RecommendationStatus::label)
        .orElse(null);
  }

  private Stage stage(DeskTask task, Optional<Status> status, List<String> ids, List<Task> open) {
    if (status.filter(one -> !one.sent()).isPresent()) {
      return Stage.APPLICATION;
    }
    Stage least = status.isPresent() ? Stage.RECOMMENDATION : Stage.APPLICATION;
    Stage told =
        task.recommendation()
            .flatMap(recommendations::find)
            .filter(one -> one.status() != RecommendationStatus.PREPARING)
            .map(sent -> Stage.REVIEW)
            .orElse(least);
    Stage running = standing.stage(ids, open, applying(task)).orElse(least);
    return told.compareTo(running) > 0 ? told : running;
  }

  /** Whether counties of the city, or of the round, still fill in: the city's stage waits then. */
  private boolean applying(DeskTask task) {
    return task.county() == null && below(task).stream().anyMatch(one -> fillsIn(one.status()));
  }

  private static boolean fillsIn(Status status) {
    return switch (status) {
      case PREPARING, RETURNED, WITHDRAWN -> true;
      default -> false;
    };
  }

  private List<Application> below(DeskTask task) {
    return task.city() == null
        ? applications.ofRound(task.round().id())
        : applications.ofRecommendation(task.round().idOf(task.city()));
  }

  private static boolean over(Status status) {
    return switch (status) {
      case NOT_APPLIED, LATE, DISQUALIFIED -> true;
      default -> false;
    };
  }

  /** A city's counties one by one; a round's by how many stand where. */
  private List<ProgressView.County> counties(DeskTask task) {
    if (task.city() != null) {
      return below(task).stream().map(this::county).toList();
    }
    Map<Status, Integer> counts = new EnumMap<>(Status.class);
    below(task).forEach(one -> counts.merge(one.status(), 1, Integer::sum));
    List<ProgressView.County> lines = new ArrayList<>();
    counts.forEach(
        (status, count) -> lines.add(new ProgressView.County(null, status.label(), count + "个")));
    return lines;
  }

  private ProgressView.County county(Application application) {
    String submitted =
        application.submittedAt() == null
            ? ""
            : Deadlines.format(application.submittedAt().toInstant()) + "提交";
    return new ProgressView.County(
        titles.place(application.county()), application.status().label(), submitted);
  }
}

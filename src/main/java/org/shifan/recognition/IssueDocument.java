package org.shifan.recognition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.shifan.calendar.Deadlines;
import org.shifan.decision.Decided;
import org.shifan.notice.Notices;
import org.shifan.process.FormTask;
import org.shifan.process.Refused;
import org.shifan.process.Vars;
import org.shifan.programme.Refusals;
import org.shifan.region.Region;
import org.shifan.region.Regions;
import org.springframework.stereotype.Component;

/** 发文认定: the province's formal document after the notice (SD64-09 三(四)). */
@Component("issueDocument")
class IssueDocument extends FormTask<Document> {

  /** A row of the table of who is to be recognised, as officials read it. */
  record ToRecognise(int place, String name, String city) {}

  private final Documents documents;
  private final Notices notices;
  private final Decided decided;
  private final Regions regions;
  private final Clock clock;

  IssueDocument(
      Documents documents, Notices notices, Decided decided, Regions regions, Clock clock) {
    super("document", Document.class);
    this.documents = documents;
    this.notices = notices;
    this.decided = decided;
    this.regions = regions;
    this.clock = clock;
  }

  @Override
  protected Map<String, Object> context(DelegateExecution execution) {
    String roundId = Vars.ROUND_ID.of(execution);
    List<ToRecognise> rows = decided.standing(roundId).stream().map(this::row).toList();
    return Map.of(
        "count", rows.size(),
        "recognised", rows,
        "noticeEnd", Deadlines.format(lastDay(roundId)));
  }

  private ToRecognise row(Decided.Selected selected) {
    Region county = regions.require(selected.county());
    return new ToRecognise(
        selected.place(), county.name(), regions.require(county.parent()).name());
  }

  @Override
  protected void complete(DelegateTask task, Document form) {
    String roundId = Vars.ROUND_ID.of(task);
    Refused.when(new DocumentRule(lastDay(roundId), Deadlines.dateOf(clock.instant())).check(form));
    String number = form.number().strip();
    if (documents.taken(number, roundId)) {
      throw new Refused(
          List.of(Refusals.of("SD64-09", "文号%s已用于另一轮评选，应填写本轮的文号", Refusals.quote(number))));
    }
    documents.add(roundId, new Document(number, form.date()));
  }

  private LocalDate lastDay(String roundId) {
    return notices
        .lastDay(roundId)
        .orElseThrow(() -> new IllegalStateException("no notice in round " + roundId));
  }
}

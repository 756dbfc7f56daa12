package org.shifan.filing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.shifan.access.UserDirectory;
import org.shifan.calendar.Deadlines;
import org.shifan.round.Rounds;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What officials see of a filing beside their form. */
@Component
public class FilingView {

  private final Rounds rounds;
  private final Subjects subjects;
  private final FilingChoices choices;
  private final Marks marks;
  private final Reminders reminders;
  private final FilingContent content;
  private final UserDirectory directory;
  private final ObjectProvider<FilingViewPart> parts;

  FilingView(
      Rounds rounds,
      Subjects subjects,
      FilingChoices choices,
      Marks marks,
      Reminders reminders,
      FilingContent content,
      UserDirectory directory,
      ObjectProvider<FilingViewPart> parts) {
    this.rounds = rounds;
    this.subjects = subjects;
    this.choices = choices;
    this.marks = marks;
    this.reminders = reminders;
    this.content = content;
    this.directory = directory;
    this.parts = parts;
  }

  /** For the filer: its deadline, what has to be put right, what its lists may hold. */
  public Map<String, Object> forFiler(Filing filing) {
    Map<String, Object> view = head(filing);
    view.put("message", Objects.toString(filing.message(), ""));
    view.put("reminder", reminders.last(filing.id()).orElse(""));
    view.putAll(choices.of(filing));
    return view;
  }

  /** For those who sign, receive or read it: what was submitted, by whom and when. */
  public Map<String, Object> forReader(Filing filing) {
    Map<String, Object> view = head(filing);
    view.put(
        "submittedAt",
        filing.submittedAt() == null ? "" : Deadlines.format(filing.submittedAt().toInstant()));
    view.put("submissionNo", filing.submissionNo());
    view.put("content", content.rows(filing));
    return view;
  }

  /** For those who judge one of several that were filed together: of the lists its row only. */
  Map<String, Object> forReader(Filing filing, String key) {
    Map<String, Object> view = forReader(filing);
    view.put("content", content.row(filing, key));
    return view;
  }

  private Map<String, Object> head(Filing filing) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("kindName", rounds.rules(filing.roundId()).filings().kind(filing.kind()).name());
    view.put("subjectName", subjects.name(filing));
    view.put("filerName", directory.office(filing.filer()));
    view.put("status", filing.status().label());
    view.put("deadline", deadline(filing));
    view.put("marks", marks(filing));
    view.put("materials", List.of());
    view.put("materialsPage", "");
    view.put("differences", List.of());
    parts.orderedStream().forEach(part -> part.add(filing, view));
    return view;
  }

  /** When it is due; where it may still be sent after that, until when. */
  private static String deadline(Filing filing) {
    String due = Deadlines.format(filing.dueAt().toInstant());
    String last = Deadlines.format(filing.closes());
    if (filing.correcting() || due.equals(last)) {
      return last;
    }
    return "%s（逾期的，最迟于%s前办理）".formatted(due, last);
  }

  private List<Map<String, Object>> marks(Filing filing) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Mark mark : marks.of(filing.id())) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("office", directory.office(mark.office()));
      row.put("said", mark.label());
      row.put("reason", Objects.toString(mark.reason(), ""));
      row.put("at", Deadlines.format(mark.markedAt().toInstant()));
      rows.add(row);
    }
    return rows;
  }
}

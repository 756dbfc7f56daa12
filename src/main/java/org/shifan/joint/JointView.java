package org.shifan.joint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.shifan.access.UserDirectory;
import org.shifan.calendar.Deadlines;
import org.shifan.programme.Rules;
import org.shifan.round.ProgrammeNames;
import org.shifan.round.Round;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/** What the departments see beside the forms of the list. */
@Component
class JointView {

  private final Rounds rounds;
  private final ProgrammeNames programmes;
  private final JointLists lists;
  private final JointMarks marks;
  private final UserDirectory directory;

  JointView(
      Rounds rounds,
      ProgrammeNames programmes,
      JointLists lists,
      JointMarks marks,
      UserDirectory directory) {
    this.rounds = rounds;
    this.programmes = programmes;
    this.lists = lists;
    this.marks = marks;
    this.directory = directory;
  }

  /** For who decides: how many, and what the others said. */
  Map<String, Object> deciding(String roundId) {
    Map<String, Object> view = head(roundId);
    view.put("message", lists.find(roundId).map(JointList::message).orElse(""));
    return view;
  }

  /** For those who sign: the list as it was decided. */
  Map<String, Object> signing(String roundId) {
    Map<String, Object> view = head(roundId);
    view.put(
        "decidedOn",
        lists.find(roundId).map(JointList::decidedOn).map(Deadlines::format).orElse(""));
    view.put("entries", lists.entries(roundId).stream().map(JointView::row).toList());
    return view;
  }

  private Map<String, Object> head(String roundId) {
    Round round = rounds.require(roundId);
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("programme", programmes.of(round));
    view.put("year", round.year());
    view.put("size", size(rounds.rules(round)).orElse(""));
    view.put("marks", marks(roundId));
    return view;
  }

  private static Optional<String> size(Rules rules) {
    return rules.has("selection")
        ? Optional.of(rules.selection().target() + "个左右")
        : Optional.empty();
  }

  private List<Map<String, Object>> marks(String roundId) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (JointMarks.Mark mark : marks.of(roundId)) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("office", directory.office(mark.office()));
      row.put("said", mark.returned() ? "退回" : "同意");
      row.put("reason", Objects.toString(mark.reason(), ""));
      row.put("at", Deadlines.format(mark.markedAt().toInstant()));
      rows.add(row);
    }
    return rows;
  }

  private static Map<String, Object> row(JointEntry entry) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("name", entry.name());
    row.put("place", Objects.toString(entry.place(), ""));
    row.put("selected", entry.selected() ? "入选" : "未入选");
    row.put("reason", Objects.toString(entry.reason(), ""));
    return row;
  }
}

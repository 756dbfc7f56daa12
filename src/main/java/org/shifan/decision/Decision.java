package org.shifan.decision;

import java.util.List;
import org.shifan.programme.Refusals;

/**
 * What the meeting's form makes of the list before it.
 *
 * @param pending the list before the meeting, without those out
 * @param proposed what the order proposed
 */
record Decision(Proposal pending, SelectionList proposed) {

  /** The rows of the decided list; for a form without rows, the list as it was. */
  List<SelectionList.Entry> entries(MeetingForm form) {
    boolean tieDecided = pending.rows().stream().anyMatch(row -> row.tied() && selected(row, form));
    return pending.rows().stream().map(row -> entry(row, form, tieDecided)).toList();
  }

  private SelectionList.Entry entry(Proposal.Row row, MeetingForm form, boolean tieDecided) {
    boolean selected = selected(row, form);
    boolean suggested =
        row.proposed()
            || proposed.of(row.county()).map(SelectionList.Entry::selected).orElse(false);
    boolean declined = !selected && suggested && !(row.tied() && tieDecided);
    String reason =
        form.of(row.county()).map(ListRow::reason).filter(r -> !Refusals.blank(r)).orElse(null);
    return new SelectionList.Entry(
        row.county(), row.rank(), selected, row.tied(), declined, reason);
  }

  private static boolean selected(Proposal.Row row, MeetingForm form) {
    return form.rows().isEmpty()
        ? row.proposed()
        : form.of(row.county()).map(ListRow::selected).orElse(false);
  }
}

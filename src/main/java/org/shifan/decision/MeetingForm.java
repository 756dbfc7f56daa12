package org.shifan.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The form of the directors' meeting.
 *
 * @param heldOn the Beijing date of the meeting
 * @param number the meeting's number
 * @param attendees who was there
 * @param recused who withdrew for a conflict and did not decide
 * @param decision approve, amend or return
 * @param reason why it was returned
 * @param rows a county each; none where left out, which takes the list as it is
 */
record MeetingForm(
    LocalDate heldOn,
    String number,
    People attendees,
    People recused,
    String decision,
    String reason,
    List<ListRow> rows) {

  /** Takes what is missing for nothing. */
  MeetingForm {
    attendees = attendees == null ? new People(List.of()) : attendees;
    recused = recused == null ? new People(List.of()) : recused;
    rows = rows == null ? List.of() : rows.stream().filter(Objects::nonNull).toList();
  }

  boolean approves() {
    return "approve".equals(decision);
  }

  boolean amends() {
    return "amend".equals(decision);
  }

  boolean returns() {
    return "return".equals(decision);
  }

  /** Those who decided. */
  People deciders() {
    return attendees.without(recused);
  }

  /** The first row of a county. */
  Optional<ListRow> of(String county) {
    return rows.stream().filter(r -> county.equals(r.county())).findFirst();
  }
}

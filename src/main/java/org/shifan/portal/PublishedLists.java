package org.shifan.portal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shifan.calendar.Deadlines;
import org.shifan.joint.JointEntry;
import org.shifan.joint.JointList;
import org.shifan.joint.JointLists;
import org.shifan.round.Round;
import org.shifan.supervision.Supervision;
import org.springframework.stereotype.Component;

/** The lists that selectors have decided and published, for everybody (XJ2015-10 四(二)). */
@Component
class PublishedLists {

  /**
   * A list as the pages show it.
   *
   * @param decided the day of the decision
   * @param published when it was published
   * @param entries who is on it, in its order
   */
  record Shown(String decided, String published, List<Entry> entries) {}

  /**
   * Who is on a list.
   *
   * @param withdrawn whether it was withdrawn since
   */
  record Entry(String name, boolean withdrawn) {}

  private final JointLists lists;
  private final Supervision supervision;

  PublishedLists(JointLists lists, Supervision supervision) {
    this.lists = lists;
    this.supervision = supervision;
  }

  /** The list of a round, once it is published. */
  Optional<Shown> of(Round round) {
    return lists.published(round.id()).map(list -> shown(round, list));
  }

  private Shown shown(Round round, JointList list) {
    Set<String> withdrawn = supervision.withdrawn(round.id());
    List<Entry> entries =
        lists.selected(round.id()).stream()
            .map((JointEntry e) -> new Entry(e.name(), withdrawn.contains(e.subject())))
            .toList();
    return new Shown(
        Deadlines.format(list.decidedOn()),
        Deadlines.format(Deadlines.dateOf(list.publishedAt().toInstant())),
        entries);
  }
}

package org.shifan.joint;

import java.util.Date;
import java.util.List;
import org.shifan.calendar.Deadlines;
import org.shifan.filing.Filing;
import org.shifan.process.ForModels;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/** What models ask of lists decided jointly. */
@Component("jointDecision")
public class JointFlow {

  private final JointLists lists;
  private final JointMarks marks;
  private final Rounds rounds;

  JointFlow(JointLists lists, JointMarks marks, Rounds rounds) {
    this.lists = lists;
    this.marks = marks;
    this.rounds = rounds;
  }

  /** The offices of a list with commas. */
  @ForModels
  public List<String> signers(String offices) {
    return Filing.offices(offices);
  }

  /** Whether one of those who sign has sent the present list back. */
  @ForModels
  public boolean refused(String roundId) {
    return lists.find(roundId).filter(marks::returned).isPresent();
  }

  /** When the list is to be decided: the window {@code decision} of the rules; null without one. */
  @ForModels
  public Date due(String roundId) {
    return rounds
        .rules(rounds.require(roundId))
        .lastDay("decision")
        .map(day -> Date.from(Deadlines.endOfDay(day)))
        .orElse(null);
  }

  /** Whether the public list selects anybody. */
  @ForModels
  public boolean any(String roundId) {
    return !lists.selected(roundId).isEmpty();
  }

  /** Whom the public list selects, by code. */
  @ForModels
  public List<String> subjects(String roundId) {
    return lists.selected(roundId).stream().map(JointEntry::subject).toList();
  }
}

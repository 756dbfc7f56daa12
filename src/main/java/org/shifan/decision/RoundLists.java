package org.shifan.decision;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All versions of a round's list and what follows from them: what has been decided and how many
 * places are vacant (SD64-03 三 “优中选优”, SD64-09 三(四)).
 *
 * @param versions in the order they were made
 */
record RoundLists(List<SelectionList> versions) {

  /** The series at hand: 1 before there is any list. */
  int series() {
    return versions.stream().mapToInt(SelectionList::series).max().orElse(1);
  }

  /** Whether the series at hand fills vacancies. */
  boolean supplementary() {
    return series() > 1;
  }

  /** Whether the meeting has decided the series at hand. */
  boolean decided() {
    return last(l -> l.series() == series() && l.kind() == Kind.DECISION).isPresent();
  }

  /** What lies before the meeting: the last draft, or else the proposal, of the series at hand. */
  Optional<SelectionList> pending() {
    return last(l -> l.series() == series() && l.kind() != Kind.DECISION);
  }

  /** The last version of a kind in the series at hand. */
  Optional<SelectionList> last(Kind kind) {
    return last(l -> l.series() == series() && l.kind() == kind);
  }

  /** Every county that a meeting selected, those taken off since included. */
  Set<String> everSelected() {
    return decidedEntries()
        .filter(SelectionList.Entry::selected)
        .map(SelectionList.Entry::county)
        .collect(Collectors.toSet());
  }

  /** Every county that a meeting decided against. */
  Set<String> declined() {
    return decidedEntries()
        .filter(SelectionList.Entry::declined)
        .map(SelectionList.Entry::county)
        .collect(Collectors.toSet());
  }

  /** The rows of the counties that were selected and are not out. */
  List<SelectionList.Entry> standing(Collection<String> out) {
    return decidedEntries()
        .filter(e -> e.selected() && !out.contains(e.county()))
        .sorted(
            Comparator.comparingInt(SelectionList.Entry::place)
                .thenComparing(SelectionList.Entry::county))
        .toList();
  }

  /**
   * How many places are vacant: those of the first decision, without the counties that stand and
   * without the places that a later meeting left open.
   */
  int vacancies(Collection<String> out) {
    long places = decisions().filter(l -> l.series() == 1).mapToInt(l -> l.selected().size()).sum();
    long leftOpen =
        decisions()
            .filter(l -> l.series() > 1)
            .mapToInt(l -> Math.max(0, l.target() - l.selected().size()))
            .sum();
    return (int) Math.max(0, places - standing(out).size() - leftOpen);
  }

  private Stream<SelectionList> decisions() {
    return versions.stream().filter(l -> l.kind() == Kind.DECISION);
  }

  private Stream<SelectionList.Entry> decidedEntries() {
    return decisions().flatMap(l -> l.entries().stream());
  }

  private Optional<SelectionList> last(Predicate<SelectionList> wanted) {
    return versions.stream().filter(wanted).reduce((former, latter) -> latter);
  }
}

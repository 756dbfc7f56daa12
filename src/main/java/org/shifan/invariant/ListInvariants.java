package org.shifan.invariant;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.shifan.candidate.Candidate;
import org.shifan.candidate.StandingCandidates;
import org.shifan.joint.JointEntry;
import org.shifan.joint.JointLists;
import org.shifan.programme.Rules;
import org.shifan.round.Round;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/** Whom the public lists of the rounds select. */
@Component
class ListInvariants implements Catalogue {

  private final Rounds rounds;
  private final JointLists lists;
  private final StandingCandidates candidates;

  ListInvariants(Rounds rounds, JointLists lists, StandingCandidates candidates) {
    this.rounds = rounds;
    this.lists = lists;
    this.candidates = candidates;
  }

  @Override
  public List<Invariant> all() {
    return List.of(
        that("MCA39-10", "listAboveSize", "名单选入的多于规定的数量", this::tooMany),
        that("MCA39-10", "selectedWithoutCandidacy", "没有经推荐或者没有通过筛选，却列入名单", this::outsiders),
        that("MCA39-04", "kindMissingOnList", "名单没有选入应有的类别", this::kindMissing));
  }

  private Invariant that(
      String rule, String name, String sentence, BiPredicate<Round, Set<String>> wrong) {
    return new Invariant(rule, name, sentence) {
      @Override
      List<String> broken() {
        return rounds.all().stream()
            .filter(round -> wrong.test(round, selected(round)))
            .map(Round::id)
            .toList();
      }
    };
  }

  private Set<String> selected(Round round) {
    return lists.selected(round.id()).stream().map(JointEntry::subject).collect(Collectors.toSet());
  }

  private boolean tooMany(Round round, Set<String> selected) {
    Rules rules = rounds.rules(round);
    return rules.has("selection")
        && selected.size() > rules.selection().target() + rules.selection().tolerance();
  }

  private boolean outsiders(Round round, Set<String> selected) {
    return !selected.isEmpty() && !standing(round).containsAll(selected);
  }

  private boolean kindMissing(Round round, Set<String> selected) {
    Set<String> standing = standing(round);
    return !selected.isEmpty()
        && candidates.kinds(round.id()).stream()
            .anyMatch(
                kind -> {
                  long there = kind.candidates().stream().filter(standing::contains).count();
                  long taken = kind.candidates().stream().filter(selected::contains).count();
                  return taken < Math.min(kind.least(), there);
                });
  }

  private Set<String> standing(Round round) {
    return candidates.of(round.id()).stream().map(Candidate::county).collect(Collectors.toSet());
  }
}

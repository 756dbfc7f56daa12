package org.shifan.joint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.shifan.calendar.Deadlines;
import org.shifan.candidate.CandidateKinds;
import org.shifan.programme.Refusal;
import org.shifan.programme.Refusals;
import org.shifan.programme.Rules;

/**
 * A list holds each candidate once and nobody else, selects about as many as the rules say, and
 * gives its reason where it passes over somebody who comes before one that it selects; where nobody
 * has a place, of everybody whom it does not select.
 *
 * @param candidates the candidates, best first
 * @param kinds the kinds of candidates, of each of which it selects some
 * @param size how many are selected, where the rules say so
 * @param rule the rule that the decision rests on
 */
record ListRule(
    List<Standing> candidates,
    List<CandidateKinds.Kind> kinds,
    Optional<Rules.Selection> size,
    String rule) {

  List<Refusal> check(ListForm form, LocalDate opened, LocalDate today) {
    List<Refusal> refusals = new ArrayList<>();
    date(form.decidedOn(), opened, today).ifPresent(refusals::add);
    known(form, refusals);
    refusals.addAll(unexplained(form));
    number(form).ifPresent(refusals::add);
    kinds.forEach(kind -> represented(kind, form).ifPresent(refusals::add));
    return refusals;
  }

  private Optional<Refusal> date(LocalDate decidedOn, LocalDate opened, LocalDate today) {
    boolean within = decidedOn != null && !decidedOn.isBefore(opened) && !decidedOn.isAfter(today);
    return within
        ? Optional.empty()
        : Optional.of(
            Refusals.of(
                rule,
                "决定日期应在%s至%s之间，现为%s",
                Deadlines.format(opened),
                Deadlines.format(today),
                decidedOn == null ? "（空）" : Deadlines.format(decidedOn)));
  }

  private void known(ListForm form, List<Refusal> refusals) {
    Set<String> codes = candidates.stream().map(Standing::subject).collect(Collectors.toSet());
    Set<String> seen = new HashSet<>();
    for (ListForm.Row row : form.rows()) {
      if (row.subject() == null || !codes.contains(row.subject())) {
        refusals.add(Refusals.of(rule, "名单中的%s不是本轮的推荐对象，应删去", row.subject()));
      } else if (!seen.add(row.subject())) {
        refusals.add(Refusals.of(rule, "%s在名单中重复出现，应只出现1次", row.subject()));
      }
    }
  }

  /**
   * Who is not selected without a reason: all where nobody has a place, one of them where nobody is
   * selected, else those who are passed over.
   */
  private List<Refusal> unexplained(ListForm form) {
    List<Standing> silent = candidates.stream().filter(c -> silent(c, form)).toList();
    if (candidates.stream().allMatch(c -> c.place() == null)) {
      return silent.stream().map(this::withoutReason).toList();
    }
    return selected(form) == 0
        ? silent.stream().limit(1).map(this::withoutReason).toList()
        : silent.stream().filter(c -> passed(c, form)).map(this::passedOver).toList();
  }

  private Refusal withoutReason(Standing candidate) {
    return Refusals.of(rule, "%s未入选，应填写理由", candidate.name());
  }

  private Refusal passedOver(Standing candidate) {
    return Refusals.of(rule, "%s（第%s名）未入选而名次在后的入选，应填写理由", candidate.name(), candidate.place());
  }

  /** Not selected, and nobody says why. */
  private static boolean silent(Standing candidate, ListForm form) {
    Optional<ListForm.Row> row = form.of(candidate.subject());
    boolean selected = row.map(ListForm.Row::selected).orElse(false);
    return !selected && row.map(ListForm.Row::reason).map(Refusals::blank).orElse(true);
  }

  /** A later one is selected. */
  private boolean passed(Standing candidate, ListForm form) {
    return candidates.stream()
        .filter(other -> candidate.place() != null && other.place() != null)
        .filter(other -> other.place() > candidate.place())
        .flatMap(other -> form.of(other.subject()).stream())
        .anyMatch(ListForm.Row::selected);
  }

  /** A list that selects anybody selects some of each kind, as many as the kind has at most. */
  private Optional<Refusal> represented(CandidateKinds.Kind kind, ListForm form) {
    List<String> selected =
        form.rows().stream().filter(ListForm.Row::selected).map(ListForm.Row::subject).toList();
    long there =
        candidates.stream().map(Standing::subject).filter(kind.candidates()::contains).count();
    long taken = selected.stream().filter(kind.candidates()::contains).count();
    long least = Math.min(kind.least(), there);
    return selected.isEmpty() || taken >= least
        ? Optional.empty()
        : Optional.of(Refusals.of(rule, "名单应选入%s至少%s个，现为%s个", kind.name(), least, taken));
  }

  /** A list that selects nobody has reasons instead of a number. */
  private Optional<Refusal> number(ListForm form) {
    long selected = selected(form);
    return selected == 0 ? Optional.empty() : size.flatMap(s -> about(s, selected));
  }

  private static long selected(ListForm form) {
    return form.rows().stream().filter(ListForm.Row::selected).count();
  }

  /** Neither more than about the number nor, where there are more to choose from, fewer. */
  private Optional<Refusal> about(Rules.Selection wanted, long selected) {
    int most = wanted.target() + wanted.tolerance();
    int least = candidates.size() > most ? wanted.target() - wanted.tolerance() : 1;
    return selected >= least && selected <= most
        ? Optional.empty()
        : Optional.of(
            Refusals.of(
                wanted.rule(),
                "名单选入了%s个，应选%s个左右，最%s%s个",
                selected,
                wanted.target(),
                selected > most ? "多" : "少",
                selected > most ? most : least));
  }
}

package org.shifan.joint;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.shifan.calendar.Deadlines;
import org.shifan.process.ChoiceWords;
import org.shifan.process.FormTask;
import org.shifan.process.Refused;
import org.shifan.process.Vars;
import org.shifan.programme.Refusals;
import org.shifan.programme.Rules;
import org.shifan.round.Round;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/** 研究确定名单: the first department decides whom the list selects. */
@Component("decideList")
class DecideList extends FormTask<ListForm> {

  private static final Vars DECIDER = new Vars("decider");

  private final Rounds rounds;
  private final JointLists lists;
  private final Order order;
  private final JointView view;
  private final OwnReviews reviews;
  private final Clock clock;

  DecideList(
      Rounds rounds,
      JointLists lists,
      Order order,
      JointView view,
      OwnReviews reviews,
      Clock clock) {
    super("list", ListForm.class);
    this.rounds = rounds;
    this.lists = lists;
    this.order = order;
    this.view = view;
    this.reviews = reviews;
    this.clock = clock;
  }

  /** As it was decided before it was sent back, so that nothing typed is lost. */
  @Override
  protected Object prefill(DelegateExecution execution) {
    String roundId = Vars.ROUND_ID.of(execution);
    Map<String, JointEntry> former =
        lists.entries(roundId).stream()
            .collect(Collectors.toMap(JointEntry::subject, Function.identity()));
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("decidedOn", lists.find(roundId).map(JointList::decidedOn).orElse(null));
    form.put(
        "rows",
        order.of(roundId).stream()
            .map(standing -> row(standing, Optional.ofNullable(former.get(standing.subject()))))
            .toList());
    return form;
  }

  private static Map<String, Object> row(Standing standing, Optional<JointEntry> former) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("subject", standing.subject());
    row.put("place", Objects.toString(standing.place(), ""));
    row.put("selected", former.map(JointEntry::selected).orElse(false));
    row.put("reason", former.map(JointEntry::reason).orElse(null));
    return row;
  }

  @Override
  protected Object context(DelegateExecution execution) {
    String roundId = Vars.ROUND_ID.of(execution);
    Map<String, Object> shown = view.deciding(roundId);
    List<Standing> candidates = order.of(roundId);
    shown.put(
        "options",
        candidates.stream().map(c -> ChoiceWords.option(c.name(), c.subject())).toList());
    shown.put("reviews", reviews.of(roundId, DECIDER.of(execution), candidates));
    return shown;
  }

  @Override
  protected void complete(DelegateTask task, ListForm form) {
    Round round = rounds.require(Vars.ROUND_ID.of(task));
    Rules rules = rounds.rules(round);
    Optional<Rules.Selection> size =
        Optional.of(rules).filter(r -> r.has("selection")).map(Rules::selection);
    String rule = size.map(Rules.Selection::rule).orElse(rules.yearsRule());
    List<Standing> candidates = order.of(round.id());
    Refused.when(
        new ListRule(candidates, order.kinds(round.id()), size, rule)
            .check(
                form,
                Deadlines.dateOf(round.openedAt().toInstant()),
                Deadlines.dateOf(clock.instant())));
    lists.keep(lists.lock(round.id()).decided(form.decidedOn()));
    lists.keep(round.id(), candidates.stream().map(c -> entry(c, form)).toList());
  }

  private static JointEntry entry(Standing candidate, ListForm form) {
    Optional<ListForm.Row> row = form.of(candidate.subject());
    return new JointEntry(
        candidate.subject(),
        candidate.name(),
        candidate.place(),
        row.map(ListForm.Row::selected).orElse(false),
        row.map(ListForm.Row::reason).filter(reason -> !Refusals.blank(reason)).orElse(null));
  }
}

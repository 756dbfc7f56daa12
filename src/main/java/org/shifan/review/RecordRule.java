package org.shifan.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.shifan.calendar.Deadlines;
import org.shifan.programme.Refusal;
import org.shifan.programme.Refusals;
import org.shifan.programme.Rules;

/**
 * Each way of reviewing a candidate is recorded once: when, who, what was seen (SD64-08 三(三)).
 *
 * @param rule the rule on the review, such as SD64-08
 * @param ways the ways of reviewing
 * @param openedOn the day the round was opened
 * @param today today, in Beijing
 * @param recorded the kinds that the county has a record of
 */
record RecordRule(
    String rule,
    List<Rules.ReviewWay> ways,
    LocalDate openedOn,
    LocalDate today,
    Set<String> recorded) {

  /** Refuses an unknown or recorded kind, a day outside the round, and what is left empty. */
  List<Refusal> check(RecordForm form) {
    List<Refusal> refusals = new ArrayList<>();
    kind(form.kind(), refusals);
    day(form.heldOn(), refusals);
    present("参加人员", form.participants(), refusals);
    present("评审所见", form.findings(), refusals);
    return refusals;
  }

  private void kind(String kind, List<Refusal> refusals) {
    Optional<Rules.ReviewWay> way =
        ways.stream().filter(one -> one.code().equals(kind)).findFirst();
    if (way.isEmpty()) {
      String sentence = "评审方式填的是%s，应为%s";
      refusals.add(Refusals.of(rule, sentence, Refusals.quote(kind), all()));
    } else if (recorded.contains(kind)) {
      String sentence = "%s已经登记，每种评审方式登记1次，请选择尚未登记的方式";
      refusals.add(Refusals.of(rule, sentence, way.get().name()));
    }
  }

  /** All ways as officials read them: 实地查看（visit）、…. */
  private String all() {
    return ways.stream()
        .map(way -> way.name() + "（" + way.code() + "）")
        .collect(Collectors.joining("、"));
  }

  private void day(LocalDate heldOn, List<Refusal> refusals) {
    if (heldOn == null) {
      refusals.add(Refusals.of(rule, "没有填写评审日期"));
    } else if (heldOn.isBefore(openedOn) || heldOn.isAfter(today)) {
      refusals.add(
          Refusals.of(
              rule,
              "评审日期填的是%s，应在%s（本轮开启）至%s（今天）之间",
              Deadlines.format(heldOn),
              Deadlines.format(openedOn),
              Deadlines.format(today)));
    }
  }

  private void present(String what, String text, List<Refusal> refusals) {
    if (Refusals.blank(text)) {
      refusals.add(Refusals.of(rule, "没有填写%s", what));
    }
  }
}

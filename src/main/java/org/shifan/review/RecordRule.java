package org.shifan.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.shifan.calendar.Deadlines;
import org.shifan.programme.Refusal;
import org.shifan.programme.Refusals;

/**
 * Each way of reviewing a county is recorded once: when, who, what was seen (SD64-08 三(三)).
 *
 * @param openedOn the day the round was opened
 * @param today today, in Beijing
 * @param recorded the kinds that the county has a record of
 */
record RecordRule(LocalDate openedOn, LocalDate today, Set<String> recorded) {

  private static final String RULE = "SD64-08";

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
    if (RecordKind.of(kind).isEmpty()) {
      String sentence = "评审方式填的是%s，应为%s";
      refusals.add(Refusals.of(RULE, sentence, Refusals.quote(kind), RecordKind.all()));
    } else if (recorded.contains(kind)) {
      String label = RecordKind.of(kind).orElseThrow().label();
      refusals.add(Refusals.of(RULE, "%s已经登记，每种评审方式登记1次，请选择尚未登记的方式", label));
    }
  }

  private void day(LocalDate heldOn, List<Refusal> refusals) {
    if (heldOn == null) {
      refusals.add(Refusals.of(RULE, "没有填写评审日期"));
    } else if (heldOn.isBefore(openedOn) || heldOn.isAfter(today)) {
      refusals.add(
          Refusals.of(
              RULE,
              "评审日期填的是%s，应在%s（本轮开启）至%s（今天）之间",
              Deadlines.format(heldOn),
              Deadlines.format(openedOn),
              Deadlines.format(today)));
    }
  }

  private static void present(String what, String text, List<Refusal> refusals) {
    if (Refusals.blank(text)) {
      refusals.add(Refusals.of(RULE, "没有填写%s", what));
    }
  }
}

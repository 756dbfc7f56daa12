package org.shifan.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.shifan.calendar.Deadlines;
import org.shifan.programme.Refusal;
import org.shifan.programme.Refusals;

/**
 * The 厅长办公会 decides on the list that lies before it: as it is, amended with a reason each, or not
 * yet; who withdrew does not decide (SD64-08 三(三) “报省民政厅厅长办公会研究审议”, SD64-15 四(五) “评审工作要客观公正”).
 *
 * @param list holds an amended list against the one before the meeting
 * @param listedOn the date on which that list was made
 * @param today the present date
 * @param recorder what the person who completes the task is called
 */
record MeetingRule(
    ListRule list, LocalDate listedOn, LocalDate today, Collection<String> recorder) {

  private static final String RULE = "SD64-08";
  private static final int LONGEST_NUMBER = 100;

  /** Refuses an impossible date, nobody to decide, and a decision that the rows contradict. */
  List<Refusal> check(MeetingForm form) {
    List<Refusal> refusals = new ArrayList<>();
    date(form.heldOn(), refusals);
    if (Refusals.blank(form.number()) || form.number().strip().length() > LONGEST_NUMBER) {
      refusals.add(
          Refusals.of(
              RULE, "会议编号填的是%s，应填写编号，最多%s个字", Refusals.quote(form.number()), LONGEST_NUMBER));
    }
    people(form, refusals);
    decision(form, refusals);
    return refusals;
  }

  private void date(LocalDate heldOn, List<Refusal> refusals) {
    if (heldOn == null) {
      refusals.add(Refusals.of(RULE, "没有填写会议日期，应为%s至今天的日期", Deadlines.format(listedOn)));
    } else if (heldOn.isAfter(today)) {
      refusals.add(
          Refusals.of(
              RULE, "会议日期为%s，不能晚于今天（%s）", Deadlines.format(heldOn), Deadlines.format(today)));
    } else if (heldOn.isBefore(listedOn)) {
      refusals.add(
          Refusals.of(
              RULE,
              "会议日期为%s，不能早于名单提交之日（%s）",
              Deadlines.format(heldOn),
              Deadlines.format(listedOn)));
    }
  }

  private void people(MeetingForm form, List<Refusal> refusals) {
    if (form.attendees().names().isEmpty()) {
      refusals.add(Refusals.of(RULE, "没有填写出席人员，应至少有1人出席"));
    } else if (form.deciders().names().isEmpty()) {
      refusals.add(
          Refusals.of("SD64-15", "出席人员（%s）全部回避，没有人作出决定，应至少有1名不回避的出席人员", form.attendees().text()));
    }
    form.recused().names().stream()
        .filter(recorder::contains)
        .findFirst()
        .ifPresent(
            name ->
                refusals.add(Refusals.of("SD64-15", "办理本任务的%s列在回避人员中，回避人员不能参加决定，应由其他人员办理", name)));
  }

  private void decision(MeetingForm form, List<Refusal> refusals) {
    if (form.returns()) {
      if (Refusals.blank(form.reason())) {
        refusals.add(Refusals.of(RULE, "会议决定为退回，应填写退回理由"));
      }
    } else if (form.approves()) {
      approved(form, refusals);
    } else if (form.amends()) {
      amended(form, refusals);
    } else {
      refusals.add(
          Refusals.of(
              RULE,
              "会议决定为%s，应为同意（approve）、调整（amend）或者退回（return）",
              Refusals.quote(form.decision())));
    }
  }

  private void approved(MeetingForm form, List<Refusal> refusals) {
    if (form.rows().isEmpty()) {
      return;
    }
    // a change is refused below as a change, with or without a reason
    refusals.addAll(list.check(form.rows().stream().map(MeetingRule::reasoned).toList()));
    changed(form)
        .forEach(
            row ->
                refusals.add(
                    Refusals.of(
                        RULE,
                        "会议决定为同意，但%s与提交审议的名单不一致，应选择“调整”并说明理由",
                        list.names().of(row.county()))));
  }

  private static ListRow reasoned(ListRow row) {
    return new ListRow(row.county(), row.selected(), "同意");
  }

  private void amended(MeetingForm form, List<Refusal> refusals) {
    List<Refusal> wrong = list.check(form.rows());
    refusals.addAll(wrong);
    if (wrong.isEmpty() && changed(form).isEmpty()) {
      refusals.add(Refusals.of(RULE, "会议决定为调整，但名单没有变化，应选择“同意”或者调整名单"));
    }
  }

  private List<Proposal.Row> changed(MeetingForm form) {
    return list.proposal().rows().stream()
        .filter(row -> row.proposed() != form.of(row.county()).map(ListRow::selected).orElse(false))
        .toList();
  }
}

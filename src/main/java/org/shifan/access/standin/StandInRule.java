package org.shifan.access.standin;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.shifan.access.OfficeNames;
import org.shifan.calendar.Deadlines;
import org.shifan.programme.Refusal;
import org.shifan.programme.Refusals;

/**
 * Who may act for whom: one official for another, for a time that ends. What experts declare and
 * score they do themselves (SD64-15), and administrators and designers decide nothing.
 *
 * @param now the system's present time
 */
record StandInRule(Instant now) {

  private static final String RULE = "ACCESS";

  /** What any database keeps. */
  private static final Instant LAST = Instant.parse("2199-12-31T16:00:00Z");

  private static final Instant FIRST = Instant.parse("1999-12-31T16:00:00Z");

  private static final Duration LONGEST = Duration.ofDays(366);

  /**
   * The two of a stand-in as the directory has them; no offices where it does not know the user.
   */
  record Person(String id, boolean known, List<String> offices) {

    boolean official() {
      return offices.stream().anyMatch(OfficeNames::official);
    }
  }

  List<Refusal> check(Person absent, Person standIn, Instant from, Instant until) {
    List<Refusal> refusals = new ArrayList<>();
    official("缺席人（absent）", absent, refusals);
    official("代办人（standIn）", standIn, refusals);
    if (absent.id().equals(standIn.id())) {
      refusals.add(Refusals.of(RULE, "缺席人和代办人都是%s，应为两个人", Refusals.quote(absent.id())));
    }
    if (until.isAfter(LAST) || from.isBefore(FIRST)) {
      refusals.add(Refusals.of(RULE, "代办时间应在2000年至2199年之间"));
    } else if (!from.isBefore(until) || !until.isAfter(now)) {
      refusals.add(
          Refusals.of(
              RULE,
              "代办时间填的是%s至%s，结束应晚于开始，也晚于现在（%s）",
              Deadlines.format(from),
              Deadlines.format(until),
              Deadlines.format(now)));
    } else if (Duration.between(from, until).compareTo(LONGEST) > 0) {
      refusals.add(Refusals.of(RULE, "代办时间最长%s天，超过的请变更工作人员的单位", LONGEST.toDays()));
    }
    return refusals;
  }

  private static void official(String who, Person person, List<Refusal> refusals) {
    if (!person.known()) {
      refusals.add(Refusals.of(RULE, "%s填的是%s，没有这个用户", who, Refusals.quote(person.id())));
    } else if (person.offices().isEmpty()) {
      refusals.add(
          Refusals.of(
              RULE, "%s“%s”在本系统没有登记单位（单位只由统一身份认证给出），不能代办；应先由系统管理员为其登记单位", who, person.id()));
    } else if (!person.official()) {
      refusals.add(
          Refusals.of(RULE, "%s“%s”不是单位的工作人员：专家应由本人评审（SD64-15），管理员和流程设计人员不办理业务", who, person.id()));
    }
  }
}

package org.shifan.notice;

import static org.shifan.programme.Refusals.blank;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.shifan.calendar.Deadlines;
import org.shifan.programme.Names;
import org.shifan.programme.Refusal;
import org.shifan.programme.Refusals;

/**
 * An objection is made inside the notice, against a county on it, with a ground; anonymously only
 * with evidence, signed only with a contact that can be answered (SD64-09 三(四) “经公示后”, SD64-15).
 *
 * @param counties the codes of the counties on the notice
 * @param from the instant of publication, the first at which one may object
 * @param until the end of the last working day, the first instant that is too late
 * @param names the counties' names
 */
public record ObjectionRule(Set<String> counties, Instant from, Instant until, Names names) {

  private static final String RULE = "SD64-09";
  private static final Pattern UNTYPED =
      Pattern.compile(
          "[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}\\p{Cs}]");
  private static final int LONGEST = 2000;
  private static final int LONGEST_NAME = 100;
  private static final Pattern PHONE =
      Pattern.compile("(\\+?86[- ]?)?(1[3-9][0-9]{9}|0[0-9]{2,3}[- ]?[0-9]{7,8}(-[0-9]{1,6})?)");
  private static final Pattern MAIL =
      Pattern.compile("[A-Za-z0-9._%+-]{1,64}@([A-Za-z0-9-]{1,63}\\.){1,8}[A-Za-z]{2,24}");

  /**
   * Refuses an objection outside the notice, or one that cannot be looked into or answered.
   *
   * @param objection as typed
   * @param now the time of the objection
   */
  public List<Refusal> check(Objection objection, Instant now) {
    List<Refusal> refusals = new ArrayList<>();
    period(now, refusals);
    if (objection.county() == null || !counties.contains(objection.county())) {
      refusals.add(Refusals.of(RULE, "%s不在本次公示名单中，请从公示名单中选择", names.of(objection.county())));
    }
    if (blank(objection.ground())) {
      refusals.add(Refusals.of(RULE, "没有填写异议理由，请写明对哪些情况有异议"));
    }
    length("异议理由", objection.ground(), LONGEST, refusals);
    length("证据或者线索", objection.evidence(), LONGEST, refusals);
    length("姓名", objection.name(), LONGEST_NAME, refusals);
    length("联系方式", objection.contact(), LONGEST_NAME, refusals);
    characters(objection, refusals);
    objector(objection, refusals);
    return refusals;
  }

  private void period(Instant now, List<Refusal> refusals) {
    String period = Deadlines.format(from) + "至" + Deadlines.format(until);
    if (now.isBefore(from)) {
      refusals.add(Refusals.of(RULE, "公示尚未开始，公示期为%s，现在是%s", period, Deadlines.format(now)));
    } else if (!now.isBefore(until)) {
      refusals.add(Refusals.of(RULE, "公示期已结束，公示期为%s，现在是%s，不能再提出异议", period, Deadlines.format(now)));
    }
  }

  private static void objector(Objection objection, List<Refusal> refusals) {
    String contact = blank(objection.contact()) ? "" : objection.contact().strip();
    if (objection.anonymous() && blank(objection.evidence())) {
      refusals.add(Refusals.of(RULE, "匿名异议应当提供具体证据或者线索，否则请填写姓名和联系方式"));
    } else if (!objection.anonymous()
        && !PHONE.matcher(contact).matches()
        && !MAIL.matcher(contact).matches()) {
      // what was typed is personal data: it is not repeated, for refusals are recorded
      refusals.add(Refusals.of(RULE, "联系方式不能用于答复，实名异议应填写手机号码、固定电话（如0531-12345678）或者电子邮箱"));
    }
  }

  /** What nobody types and no database takes. */
  private static void characters(Objection objection, List<Refusal> refusals) {
    boolean unfit =
        Stream.of(objection.ground(), objection.evidence(), objection.name(), objection.contact())
            .filter(Objects::nonNull)
            .anyMatch(text -> UNTYPED.matcher(text).find());
    if (unfit) {
      refusals.add(Refusals.of(RULE, "填写的内容含有不允许的控制字符，请重新输入"));
    }
  }

  private static void length(String what, String text, int most, List<Refusal> refusals) {
    int length = text == null ? 0 : text.codePointCount(0, text.length());
    if (length > most) {
      refusals.add(Refusals.of(RULE, "%s有%s个字，最多%s个字", what, length, most));
    }
  }
}

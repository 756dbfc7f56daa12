package org.shifan.delivery;

import java.util.ArrayList;
import java.util.List;
import org.shifan.programme.NominationRules.Mail;
import org.shifan.programme.Refusal;
import org.shifan.programme.Refusals;

/**
 * “请将工作总结和典型经验电子版一并发送……邮件标题注明‘XX省（区、市）居家和社区养老服务改革试点典型经验’” (MCA39-09): the subject line is the
 * prescribed one, that of 新疆生产建设兵团 with its full name (MCA39-17).
 *
 * @param mail the mail of the kind of filing
 */
record MailRule(Mail mail) {

  List<Refusal> check(String region, String subject, String sentOn, Period period) {
    List<Refusal> refusals = new ArrayList<>();
    String expected = mail.subjectOf(region);
    if (!expected.equals(subject)) {
      refusals.add(refusal("电子邮件标题应为“%s”，现为%s", expected, Refusals.quote(subject)));
    }
    period.problem(sentOn).ifPresent(problem -> refusals.add(refusal("电子邮件的发出日期%s", problem)));
    return refusals;
  }

  private Refusal refusal(String sentence, Object... values) {
    return Refusals.of(mail.rule(), sentence, values);
  }
}

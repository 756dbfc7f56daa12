package org.shifan.demand;

import java.util.List;
import org.shifan.calendar.Deadlines;
import org.shifan.programme.FilingRules;
import org.shifan.programme.NominationRules;
import org.shifan.programme.Rules;

/** What of a round's filings goes by post and by e-mail: to whom, by when, under which subject. */
public final class SendingDemands {

  private final Rules rules;
  private final FilingRules filings;
  private final NominationRules nominations;

  /** Of a programme that has filings. */
  public SendingDemands(Rules rules) {
    this.rules = rules;
    this.filings = rules.filings();
    this.nominations = rules.nominations();
  }

  /** Who receives paper by post (MCA126-10). */
  public List<Demand> deliveries() {
    return nominations.deliveries().stream()
        .map(
            one ->
                new Demand(
                    filings.kind(one.kind()),
                    "纸质材料",
                    "邮寄" + one.name() + by(one.step(), "寄出"),
                    one.rule()))
        .toList();
  }

  /** Under which subject e-mails go (MCA39-09). */
  public List<Demand> mails() {
    return nominations.mails().stream()
        .map(
            mail ->
                new Demand(
                    filings.kind(mail.kind()),
                    "电子邮件",
                    "标题注明“" + mail.subjectOf("（报送单位）") + "”" + by(mail.step(), "发出"),
                    mail.rule()))
        .toList();
  }

  /** The last day of the step, included. */
  private String by(String step, String verb) {
    return rules.lastDay(step).map(day -> "，不迟于" + Deadlines.format(day) + verb).orElse("");
  }
}

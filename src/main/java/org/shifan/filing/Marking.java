package org.shifan.filing;

import java.util.List;
import org.shifan.process.Refused;
import org.shifan.programme.FilingRules;
import org.shifan.programme.Refusals;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/** Keeps what co-signing and receiving offices say of a filing, and what follows from it. */
@Component
class Marking {

  private final Filings filings;
  private final Marks marks;
  private final Rounds rounds;

  Marking(Filings filings, Marks marks, Rounds rounds) {
    this.filings = filings;
    this.marks = marks;
    this.rounds = rounds;
  }

  /**
   * Keeps what an office said.
   *
   * @param yes what it says when it agrees: sign, receive
   * @return the filing, locked
   * @throws Refused where it is neither that nor a return with its reason
   */
  Filing keep(String filingId, Mark.Step step, String office, MarkForm form, String yes) {
    Filing filing = filings.lock(filingId);
    FilingRules.Kind kind = rounds.rules(filing.roundId()).filings().kind(filing.kind());
    String decision = String.valueOf(form.decision());
    if (!List.of(yes, "return").contains(decision)) {
      throw new Refused(
          kind.rule(), "办理意见应为同意（%s）或退回（return），现为%s".formatted(yes, form.decision()));
    }
    boolean returned = decision.equals("return");
    if (returned && Refusals.blank(form.reason())) {
      throw new Refused(kind.rule(), "退回“" + kind.name() + "”应当说明理由");
    }
    marks.add(filing, step, office, decision, returned ? form.reason() : null);
    return filing;
  }

  /** Whether an office returned the present submission at this step. */
  boolean returned(Filing filing, Mark.Step step) {
    return marks.of(filing, step).stream().anyMatch(Mark::returned);
  }
}

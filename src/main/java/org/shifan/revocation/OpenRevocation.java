package org.shifan.revocation;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shifan.application.Application;
import org.shifan.audit.AuditTrail;
import org.shifan.audit.Entry;
import org.shifan.audit.Kind;
import org.shifan.calendar.Deadlines;
import org.shifan.calendar.WorkingDays;
import org.shifan.process.Forms;
import org.shifan.process.Refused;
import org.shifan.process.Vars;
import org.shifan.round.Round;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/** 立案 (SD64-15 四(五)): finds the application charged, and gives the county time to be heard. */
@Component("openRevocation")
class OpenRevocation implements JavaDelegate {

  private static final String CHARGE = "charge";

  private final ChargedApplication charged;
  private final Revocations revocations;
  private final Rounds rounds;
  private final WorkingDays workingDays;
  private final Clock clock;
  private final AuditTrail audit;

  OpenRevocation(
      ChargedApplication charged,
      Revocations revocations,
      Rounds rounds,
      WorkingDays workingDays,
      Clock clock,
      AuditTrail audit) {
    this.charged = charged;
    this.revocations = revocations;
    this.rounds = rounds;
    this.workingDays = workingDays;
    this.clock = clock;
    this.audit = audit;
  }

  @Override
  public void execute(DelegateExecution execution) {
    if (revocations.find(execution.getProcessInstanceId()).isPresent()) {
      return;
    }
    Charge charge = charge(execution);
    Refused.when(ChargeRule.check(charge));
    Application application = charged.of(charge);
    Round round = rounds.require(application.roundId());
    Refused.when(Chargers.check(execution, round.province()));
    revocations.add(revocation(execution, application, charge, round));
    audit.record(
        Entry.of(Kind.START, application.id(), "revocation")
            .on(execution.getProcessInstanceId())
            .because(charge.facts())
            .under("SD64-15")
            .with(String.valueOf(execution.getVariable(CHARGE))));
    execution.setProcessBusinessKey(application.id());
    Vars.ROUND_ID.set(execution, round.id());
    Vars.PROVINCE.set(execution, round.province());
    Vars.CITY.set(execution, application.city());
    Vars.COUNTY.set(execution, application.county());
    Vars.APPLICATION_ID.set(execution, application.id());
    execution.removeVariable(CHARGE);
  }

  private static Charge charge(DelegateExecution execution) {
    Object form = execution.getVariable(CHARGE);
    if (form == null) {
      throw new Refused("FORM", "缺少表单数据 " + CHARGE + "（应为 Json 变量）");
    }
    return Forms.read(form.toString(), Charge.class);
  }

  private Revocation revocation(
      DelegateExecution execution, Application application, Charge charge, Round round) {
    int days = rounds.rules(round).procedure().correctionDays();
    Instant until = workingDays.endOf(Deadlines.dateOf(clock.instant()), days);
    return new Revocation(
        execution.getProcessInstanceId(),
        application.id(),
        round.id(),
        application.county(),
        charge.facts().strip(),
        RevocationStatus.OPEN,
        null,
        OffsetDateTime.ofInstant(until, Deadlines.BEIJING),
        null,
        null,
        null,
        null,
        null,
        null);
  }
}

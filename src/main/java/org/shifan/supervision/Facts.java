package org.shifan.supervision;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.shifan.filing.Filings;
import org.shifan.process.Vars;

/** The routing facts of the stage {@code supervision}: who reports on whom, as its caller says. */
final class Facts {

  /** The kind of report in the round's rules. */
  static final Vars KIND = new Vars("kind");

  /** Whom the reports are about. */
  static final Vars SUBJECT = new Vars("subject");

  /** The period of the present report. */
  static final Vars PERIOD = new Vars("period");

  /** The office that gets a copy, of the present task. */
  static final Vars READER = new Vars("reader");

  /** What follows from a look for a report: a measure's code, or {@code none}. */
  static final Vars MEASURE = new Vars("measure");

  /** How the supervision ended: {@code completed} or {@code withdrawn}. */
  static final Vars OUTCOME = new Vars("outcome");

  private Facts() {}

  /** The id of the present period's report. */
  static String filingId(VariableScope scope) {
    return Filings.id(Vars.ROUND_ID.of(scope), KIND.of(scope), SUBJECT.of(scope), PERIOD.of(scope));
  }
}

package org.shifan.filing;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.shifan.process.Vars;

/** The routing facts of the stage {@code filing}: who files what to whom, as its caller says. */
final class Facts {

  /** The filing's id. */
  static final Vars FILING_ID = Vars.FILING_ID;

  /** Its kind in the round's rules. */
  static final Vars KIND = new Vars("kind");

  /** Whom it is about. */
  static final Vars SUBJECT = new Vars("subject");

  /** The office that fills it in. */
  static final Vars FILER = new Vars("filer");

  /** The office that co-signs, of the present task. */
  static final Vars SIGNER = new Vars("signer");

  /** The office that receives, of the present task. */
  static final Vars RECEIVER = new Vars("receiver");

  /** How the stage ended: {@code received} or {@code lapsed}. */
  static final Vars OUTCOME = new Vars("outcome");

  private Facts() {}

  /** What the caller may leave out: empty where it did. */
  static String optional(VariableScope scope, String name) {
    Object value = scope.getVariable(name);
    return value == null ? "" : value.toString().strip();
  }
}

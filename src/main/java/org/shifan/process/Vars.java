package org.shifan.process;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * The flow variables: references and routing facts, nothing else. Business data is in the tables.
 *
 * @param name the variable's name in the models
 */
public record Vars(String name) {

  /** The round's id, such as {@code sd64-2021}. */
  public static final Vars ROUND_ID = new Vars("roundId");

  /** The recommendation's id, such as {@code sd64-2021-370100}. */
  public static final Vars RECOMMENDATION_ID = new Vars("recommendationId");

  /** The application's id, such as {@code sd64-2021-370102}. */
  public static final Vars APPLICATION_ID = new Vars("applicationId");

  /** The id of what an office files, such as {@code xj2015-2015-plan-652301}. */
  public static final Vars FILING_ID = new Vars("filingId");

  /** The province's region code, such as {@code 370000}. */
  public static final Vars PROVINCE = new Vars("province");

  /** The city's region code. */
  public static final Vars CITY = new Vars("city");

  /** The county's region code. */
  public static final Vars COUNTY = new Vars("county");

  /** The unit's short name, such as {@code minzheng}. */
  public static final Vars UNIT = new Vars("unit");

  /** The expert's user id. */
  public static final Vars EXPERT = new Vars("expert");

  /** What the person chose to do, such as {@code submit}. */
  public static final Vars ACTION = new Vars("action");

  /** What the person decided, such as {@code accept}. */
  public static final Vars DECISION = new Vars("decision");

  /**
   * The value, which must be there.
   *
   * @throws OptimisticLockingException where it is gone because somebody else has ended the process
   *     since this command began
   * @throws IllegalStateException where the process runs without it
   */
  public String of(VariableScope scope) {
    Object value = scope.getVariable(name);
    if (value == null && EndedProcess.of(scope)) {
      throw new OptimisticLockingException("the process ended before '" + name + "' was read");
    }
    if (value == null) {
      throw new IllegalStateException("flow variable '" + name + "' is missing");
    }
    return value.toString();
  }

  /** Sets the value where the variable is known, or else on the process instance. */
  public void set(VariableScope scope, Object value) {
    scope.setVariable(name, value);
  }
}

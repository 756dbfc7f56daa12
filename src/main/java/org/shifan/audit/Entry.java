package org.shifan.audit;

/**
 * What is to be recorded; who and when is added where it is recorded.
 *
 * @param stream the business id whose chain it joins: an application, a recommendation, a round, or
 *     a stream of its own such as {@link #ACCESS}
 * @param kind the kind
 * @param what the task, step or request
 * @param subject the thing it was done to, such as a task's id; or null
 * @param office the office for which it was done; null for the offices of whoever acts
 * @param why the reason given, or null
 * @param rule the rules it rests on, such as SD64-07; or null
 * @param content the form as submitted, or the facts, as JSON; or null
 */
public record Entry(
    String stream,
    Kind kind,
    String what,
    String subject,
    String office,
    String why,
    String rule,
    String content) {

  /** The stream of refusals that belong to no business id. */
  public static final String ACCESS = "access";

  /** The stream of the demo's clock. */
  public static final String CLOCK = "clock";

  /** The stream of deployments. */
  public static final String MODELS = "models";

  /** The stream of interventions, and of what was done in them to no one business id. */
  public static final String INTERVENTIONS = "interventions";

  /** The stream of users, offices and rights. */
  public static final String ADMINISTRATION = "administration";

  /** The stream of rows that belong to no business id, and of what was there before the record. */
  public static final String TABLES = "tables";

  /** What belongs to no business id is not lost for it. */
  public Entry {
    stream = stream == null ? ACCESS : stream;
  }

  /** A record of this kind in this stream. */
  public static Entry of(Kind kind, String stream, String what) {
    return new Entry(stream, kind, what, null, null, null, null, null);
  }

  /** The thing it was done to. */
  public Entry on(String thing) {
    return new Entry(stream, kind, what, thing, office, why, rule, content);
  }

  /** The office for which it was done. */
  public Entry by(String doer) {
    return new Entry(stream, kind, what, subject, doer, why, rule, content);
  }

  /** The reason. */
  public Entry because(String reason) {
    return new Entry(stream, kind, what, subject, office, reason, rule, content);
  }

  /** The rules it rests on. */
  public Entry under(String rules) {
    return new Entry(stream, kind, what, subject, office, why, rules, content);
  }

  /** The form or the facts, as JSON. */
  public Entry with(String json) {
    return new Entry(stream, kind, what, subject, office, why, rule, json);
  }
}

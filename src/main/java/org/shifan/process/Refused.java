package org.shifan.process;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.shifan.programme.Refusal;

/**
 * Turns a refusal of the rules into an exception: the transaction rolls back, the caller reads the
 * sentence with status 400 (the one exception type that the engine's REST API answers so on every
 * way in), and the refusal is recorded in a transaction of its own.
 */
public class Refused extends FormFieldValidationException {

  private final transient List<Refusal> refusals;
  private boolean recorded;

  /** Refuses for all of these reasons; there must be at least one. */
  public Refused(List<Refusal> refusals) {
    super(refusals.get(0).rule(), sentence(refusals));
    this.refusals = List.copyOf(refusals);
  }

  /** Refuses under one rule, with the full sentence for officials. */
  public Refused(String rule, String reason) {
    this(List.of(new Refusal(rule, reason)));
  }

  /** Throws when there is anything to refuse. */
  public static void when(List<Refusal> refusals) {
    if (!refusals.isEmpty()) {
      throw new Refused(refusals);
    }
  }

  /** Throws when there is a refusal. */
  public static void when(Optional<Refusal> refusal) {
    refusal.ifPresent(
        r -> {
          throw new Refused(List.of(r));
        });
  }

  /** Why, rule by rule. */
  public List<Refusal> refusals() {
    return refusals;
  }

  /** True the first time only: a refusal that passes several ways out is recorded once. */
  boolean takeForRecord() {
    boolean first = !recorded;
    recorded = true;
    return first;
  }

  /** The refusal within this exception's causes, if that is what went wrong. */
  public static Optional<Refused> in(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof Refused refused) {
        return Optional.of(refused);
      }
    }
    return Optional.empty();
  }

  private static String sentence(List<Refusal> refusals) {
    return refusals.stream().map(Refusal::reason).collect(Collectors.joining(" "));
  }
}

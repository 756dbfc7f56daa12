package org.shifan.programme;

import java.util.Optional;
import java.util.function.Function;

/**
 * What a computation came to: a value, or the refusal that stopped it; always exactly one.
 *
 * @param value the value, where there is one
 * @param refusal the refusal, where there is one
 */
public record Outcome<T>(Optional<T> value, Optional<Refusal> refusal) {

  /** Refuses an outcome that is both or neither. */
  public Outcome {
    if (value.isPresent() == refusal.isPresent()) {
      throw new IllegalArgumentException("an outcome is a value or a refusal");
    }
  }

  /** The computation came to a value. */
  public static <T> Outcome<T> of(T value) {
    return new Outcome<>(Optional.of(value), Optional.empty());
  }

  /** The computation was refused. */
  public static <T> Outcome<T> refused(Refusal refusal) {
    return new Outcome<>(Optional.empty(), Optional.of(refusal));
  }

  /**
   * The value.
   *
   * @throws X made from the refusal, where there is no value
   */
  public <X extends RuntimeException> T orElseThrow(Function<Refusal, X> exception) {
    return value.orElseThrow(() -> exception.apply(refusal.orElseThrow()));
  }
}

package org.shifan.process;

/**
 * Tells faults of the engine's work from requests that nobody could read: the engine's REST API
 * answers both with 500.
 */
public final class EngineFaults {

  private static final ThreadLocal<Boolean> NOTED = ThreadLocal.withInitial(() -> false);

  private EngineFaults() {}

  /** Begins to watch this thread: nothing has failed in its present request. */
  public static void watch() {
    NOTED.remove();
  }

  /** The present request failed inside the engine, by no fault of the caller. */
  public static void note() {
    NOTED.set(true);
  }

  /** Whether the present request failed inside the engine. */
  public static boolean noted() {
    return NOTED.get();
  }
}

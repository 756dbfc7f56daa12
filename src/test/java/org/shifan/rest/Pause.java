package org.shifan.rest;

/** A short wait between two looks. */
public final class Pause {

  private static final int MILLIS = 40;

  private Pause() {}

  /** Waits a moment. */
  public static void shortly() {
    try {
      Thread.sleep(MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting", e);
    }
  }
}

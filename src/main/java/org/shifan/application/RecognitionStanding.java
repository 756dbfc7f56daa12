package org.shifan.application;

/** Knows which counties are recognised already: they do not apply again while that stands. */
public interface RecognitionStanding {

  /** Whether a recognition of the county stands. */
  boolean stands(String county);
}

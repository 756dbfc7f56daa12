package org.shifan.facts;

/** A fact file that cannot be believed; it stops the start and says where and why. */
public class FactFileException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Refuses a whole file: what was found, and what is expected instead. */
  public FactFileException(String source, String found, String expected) {
    super("%s: %s; expected %s".formatted(source, found, expected));
  }

  /** Refuses one line, counted from 1: the value found there, and what is expected instead. */
  public FactFileException(String source, int line, String value, String expected) {
    super("%s, line %d: found '%s'; expected %s".formatted(source, line, value, expected));
  }
}

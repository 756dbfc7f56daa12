package org.shifan.notice;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Makes the codes that let an objector, and nobody else, ask for the answer. */
final class Receipts {

  /** Without the letters and digits that are read for each other. */
  private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

  private static final int LENGTH = 20;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Receipts() {}

  /** A new code of 20 letters and digits, which nobody can guess: 99 random bits. */
  static String next() {
    return RANDOM
        .ints(LENGTH, 0, LETTERS.length())
        .mapToObj(i -> String.valueOf(LETTERS.charAt(i)))
        .collect(Collectors.joining());
  }
}

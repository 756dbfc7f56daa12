package org.shifan.programme;

import java.util.List;

/**
 * A decision model that cannot be used: the problems found, each a sentence in Chinese for process
 * designers that names table, row, column, value and what is expected.
 */
public final class InvalidRules extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final List<String> problems;

  InvalidRules(String problem) {
    this(List.of(problem));
  }

  InvalidRules(List<String> problems) {
    super(String.join("\n", problems));
    this.problems = List.copyOf(problems);
  }

  /** The problems, in the order of the tables; the message holds the same, one a line. */
  public List<String> problems() {
    return problems;
  }
}

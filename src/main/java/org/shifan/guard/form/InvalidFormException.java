package org.shifan.guard.form;

import java.util.List;
import java.util.stream.Collectors;

/** A form that uses what the guard does not know, and so could not be guarded. */
public final class InvalidFormException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<SchemaProblem> problems;

  InvalidFormException(List<SchemaProblem> problems) {
    super(problems.stream().map(SchemaProblem::toString).collect(Collectors.joining("；")));
    this.problems = List.copyOf(problems);
  }

  /**
   * The places that were refused.
   *
   * @return at least one, in the order of the form
   */
  public List<SchemaProblem> problems() {
    return problems;
  }
}

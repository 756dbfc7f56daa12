package org.shifan.programme;

/** A year for which the decision model holds no rules (SD64-01). */
public final class YearUnknown extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String rule;

  YearUnknown(Refusal refusal) {
    super(refusal.reason());
    this.rule = refusal.rule();
  }

  /** The refusal as a value, in Chinese for officials. */
  public Refusal refusal() {
    return new Refusal(rule, getMessage());
  }
}

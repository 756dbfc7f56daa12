package org.shifan.plan;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The result of a unit's assessment (CJ2021-08). */
public enum Result {
  /** All that was due is accepted. */
  QUALIFIED("合格"),
  /** Most is; the rest is to follow. */
  PARTLY("基本合格"),
  /** It is to be done over. */
  UNQUALIFIED("不合格");

  private final String label;

  Result(String label) {
    this.label = label;
  }

  /** As officials read it. */
  public String label() {
    return label;
  }

  /** The result of this code, if there is one. */
  static Optional<Result> of(String code) {
    return Arrays.stream(values()).filter(r -> r.code().equals(code)).findFirst();
  }

  /** All of them with their codes, for messages. */
  static String choices() {
    return Arrays.stream(values())
        .map(r -> r.label + "（" + r.code() + "）")
        .collect(Collectors.joining("、"));
  }

  private String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}

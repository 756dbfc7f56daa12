package org.shifan.programme;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The names that officials know counties by.
 *
 * @param lookup the name for a code of GB/T 2260, such as 370102 → 历下区; empty where there is none
 */
public record Names(Function<String, Optional<String>> lookup) {

  /** The names of a map by code. */
  public static Names among(Map<String, String> byCode) {
    return new Names(code -> Optional.ofNullable(byCode.get(code)));
  }

  /** The county's name; what was typed, in quotes, where no county has that code. */
  public String of(String code) {
    return Optional.ofNullable(code).flatMap(lookup).orElseGet(() -> Refusals.quote(code));
  }
}

package org.shifan.desk;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a business id such as sd64-2021-370102 tells.
 *
 * @param round the round's id
 * @param region whom in it, by region code; null for the whole round
 */
record BusinessId(String round, String region) {

  private static final Pattern ID = Pattern.compile("([a-z0-9]+-\\d{4})(?:-(\\d{6}))?");

  /** Reads an id; empty where a stream of the audit is about no round. */
  static Optional<BusinessId> of(String stream) {
    Matcher id = ID.matcher(stream);
    return id.matches() ? Optional.of(new BusinessId(id.group(1), id.group(2))) : Optional.empty();
  }
}

package org.shifan.access;

import java.util.regex.Pattern;

/**
 * How the groups are named whose members work on the programmes' tasks: for a division by its code,
 * {@code 000000} for the country, or as a unit of a county.
 */
public final class OfficeNames {

  private static final String OF_A_REGION =
      "(civil-affairs|finance|government|directors|leading-group)-\\d{6}";
  private static final String UNIT = "unit-\\d{6}-[a-z0-9]+(-[a-z0-9]+)*";
  private static final Pattern OFFICE = Pattern.compile(OF_A_REGION + "|" + UNIT);

  private OfficeNames() {}

  /** Whether a group is such an office; experts, designers and administrators are none. */
  public static boolean official(String group) {
    return OFFICE.matcher(group).matches();
  }
}

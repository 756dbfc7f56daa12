package org.shifan.access;

import java.util.regex.Pattern;

/** How the groups are named whose members work on the programmes' tasks for a region. */
public final class OfficeNames {

  private static final Pattern OFFICE =
      Pattern.compile("(civil-affairs|finance|directors|leading-group|unit)-.+");

  private OfficeNames() {}

  /** Whether a group is such an office; experts, designers and administrators are none. */
  public static boolean official(String group) {
    return OFFICE.matcher(group).matches();
  }
}

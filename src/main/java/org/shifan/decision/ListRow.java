package org.shifan.decision;

/**
 * A row of the list as typed.
 *
 * @param county the county's code
 * @param selected whether the county is selected
 * @param reason why, where this differs from the proposal; else null
 */
record ListRow(String county, boolean selected, String reason) {}

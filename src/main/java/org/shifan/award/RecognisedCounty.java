package org.shifan.award;

/**
 * A county whose recognition stands (SD64-09).
 *
 * @param applicationId such as {@code sd64-2021-370102}
 * @param county the county's region code
 * @param place its rank in the provincial order
 */
record RecognisedCounty(String applicationId, String county, int place) {}

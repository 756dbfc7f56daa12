package org.shifan.revocation;

/**
 * A charge of fabrication as typed.
 *
 * @param county the county's region code
 * @param facts what was found
 * @param round the round's id; null or blank for the newest the county takes part in
 */
record Charge(String county, String facts, String round) {}

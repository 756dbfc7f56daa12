package org.shifan.recommendation;

/**
 * A row of the city's ranking as typed.
 *
 * @param county the county's code
 * @param score the score, which repeats the visit's
 * @param rank the rank from 1, null where none was typed
 * @param recommended whether the county is recommended
 * @param reason why the order was not followed, where it was not; else null
 */
record RankRow(String county, String score, Integer rank, boolean recommended, String reason) {}

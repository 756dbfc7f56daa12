package org.shifan.review;

import java.math.BigDecimal;

/**
 * A county's place in the provincial order of the expert review.
 *
 * @param applicationId such as {@code sd64-2021-370102}
 * @param county the county's region code
 * @param city the city's region code
 * @param name the full name
 * @param place the place, from 1, shared by equals
 * @param rawScore the mean of its experts' scores
 * @param adjustedScore the same on the scale common to all groups
 * @param cityScore the city's score, shown beside
 */
public record RankedCounty(
    String applicationId,
    String county,
    String city,
    String name,
    int place,
    BigDecimal rawScore,
    BigDecimal adjustedScore,
    BigDecimal cityScore) {}

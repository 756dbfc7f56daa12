package org.shifan.recommendation;

import java.math.BigDecimal;

/**
 * A county that its city recommended and the province accepted: a candidate of the expert review.
 *
 * @param applicationId such as {@code sd64-2021-370102}
 * @param county the county's region code
 * @param city the city's region code
 * @param cityScore the city's score, shown beside the experts'
 * @param cityPlace its place in the city's ranking
 */
public record Candidate(
    String applicationId, String county, String city, BigDecimal cityScore, int cityPlace) {}

package org.shifan.review;

import java.math.BigDecimal;

/**
 * A candidate of the review: its group, and what its scores come to.
 *
 * @param applicationId the candidate's id, such as {@code sd64-2021-370102}
 * @param county its code in the round
 * @param city the division whose experts do not review it
 * @param name its full name; null where its code is a division's and nobody kept a name
 * @param raw the mean of the experts' scores that count, or null before the tally
 * @param spread the points between the highest and the lowest of them
 * @param adjusted the score on the scale common to all groups
 * @param total what orders: the adjusted score with the city's by its weight
 * @param place the place in the province, shared by equals
 */
record CountyResult(
    String applicationId,
    String roundId,
    String county,
    String city,
    String name,
    int groupNo,
    BigDecimal raw,
    BigDecimal spread,
    BigDecimal adjusted,
    BigDecimal total,
    Integer place) {}

package org.shifan.review;

import java.math.BigDecimal;

/**
 * A candidate of the review: its group, and what its scores come to.
 *
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
    int groupNo,
    BigDecimal raw,
    BigDecimal spread,
    BigDecimal adjusted,
    BigDecimal total,
    Integer place) {}

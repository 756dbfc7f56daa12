package org.shifan.recommendation;

import java.math.BigDecimal;

/**
 * A county's row in its city's ranking: score, place, whether recommended, and why if not by rank.
 */
public record RankingRow(
    String county, BigDecimal score, int place, boolean recommended, String reason) {}

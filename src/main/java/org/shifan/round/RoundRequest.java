package org.shifan.round;

import java.math.BigDecimal;

/**
 * What the province fills in to open a round.
 *
 * @param year the year
 * @param size how many are to be selected; null for the number of the rules
 * @param budget the award budget in yuan
 */
record RoundRequest(Integer year, Integer size, BigDecimal budget) {}

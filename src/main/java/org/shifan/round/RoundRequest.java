package org.shifan.round;

import java.math.BigDecimal;

/**
 * What is filled in to open a round; a programme's form asks for what its rules need.
 *
 * @param year the year
 * @param size how many are to be selected; null for the number of the rules
 * @param budget the award budget in yuan; null where there is none
 */
record RoundRequest(Integer year, Integer size, BigDecimal budget) {}

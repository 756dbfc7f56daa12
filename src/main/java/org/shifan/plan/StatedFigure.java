package org.shifan.plan;

import java.math.BigDecimal;
import java.time.OffsetDateTime;

/**
 * What a unit states of a target.
 *
 * @param target the target's code
 * @param unit the unit's short name
 * @param numerator what is counted, or the plain figure
 * @param denominator of what; null for a plain figure
 * @param statedAt when
 */
record StatedFigure(
    String target,
    String unit,
    BigDecimal numerator,
    BigDecimal denominator,
    OffsetDateTime statedAt) {}

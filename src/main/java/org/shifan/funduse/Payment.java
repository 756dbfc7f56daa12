package org.shifan.funduse;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The payment of an award.
 *
 * @param applicationId whose
 * @param paidOn the day of payment in Beijing
 * @param amount the amount in yuan
 */
public record Payment(String applicationId, LocalDate paidOn, BigDecimal amount) {}

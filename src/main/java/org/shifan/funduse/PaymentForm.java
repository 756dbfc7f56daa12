package org.shifan.funduse;

import java.time.LocalDate;

/**
 * A payment as typed.
 *
 * @param paidOn the day of payment
 * @param amount the amount in yuan
 */
record PaymentForm(LocalDate paidOn, String amount) {}

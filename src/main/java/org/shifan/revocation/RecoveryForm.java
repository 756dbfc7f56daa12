package org.shifan.revocation;

import java.time.LocalDate;

/**
 * A part of the award that came back, as typed.
 *
 * @param amount the amount in yuan
 * @param recoveredOn the day
 */
record RecoveryForm(String amount, LocalDate recoveredOn) {}

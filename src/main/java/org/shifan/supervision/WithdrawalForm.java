package org.shifan.supervision;

/**
 * Whether a subject stays.
 *
 * @param decision {@code keep} or {@code withdraw}
 * @param reason why
 */
record WithdrawalForm(String decision, String reason) {}

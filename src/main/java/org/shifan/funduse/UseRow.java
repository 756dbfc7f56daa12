package org.shifan.funduse;

/**
 * A row of a use plan or a use report as typed.
 *
 * @param category the code of the category of use
 * @param amount the amount in yuan
 * @param purpose what for
 */
record UseRow(String category, String amount, String purpose) {}

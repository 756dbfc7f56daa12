package org.shifan.revocation;

/**
 * What the county says, as typed.
 *
 * @param text its statement
 */
record Statement(String text) {}

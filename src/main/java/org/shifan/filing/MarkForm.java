package org.shifan.filing;

/**
 * What a co-signing or receiving office says.
 *
 * @param decision {@code sign} or {@code receive}, or {@code return}
 * @param reason why it is returned
 */
record MarkForm(String decision, String reason) {}

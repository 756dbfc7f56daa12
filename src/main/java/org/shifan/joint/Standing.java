package org.shifan.joint;

/**
 * A candidate as the list finds it.
 *
 * @param subject its code in the round
 * @param name its full name
 * @param place its place by the review, equals sharing one; null where there was none
 */
record Standing(String subject, String name, Integer place) {}

package org.shifan.review;

/**
 * An expert of the pool.
 *
 * @param id the user id, such as expert-001
 * @param homeCity the code of the place the expert is from, as {@link Homes} has it before the
 *     pool's selector; null for one of its own institutions, who belongs to none
 */
record Reviewer(String id, String homeCity) {}

package org.shifan.review;

/**
 * An expert of the pool.
 *
 * @param id the user id, such as expert-001
 * @param homeCity the code of the city the expert is from; the province's code or null for one of
 *     its institutions, who belongs to no city
 */
record Reviewer(String id, String homeCity) {}

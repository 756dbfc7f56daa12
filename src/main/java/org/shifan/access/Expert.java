package org.shifan.access;

/**
 * A reviewer of the province's pool.
 *
 * @param userId the login, such as {@code expert-001}
 * @param name the person's name
 * @param homeCity code of the city they work in, whose counties they do not score; the province's
 *     code for those of provincial institutions, who belong to no city
 * @param employer where they work
 * @param field what they know, such as 老年护理
 */
public record Expert(String userId, String name, String homeCity, String employer, String field) {}

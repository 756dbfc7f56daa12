package org.shifan.access;

/**
 * A reviewer of a selector's pool.
 *
 * @param userId the login, such as {@code expert-001}
 * @param name the person's name
 * @param pool code of the selector whose panels they are drawn for: a province, or {@code 000000}
 * @param homeCity code of the city they work in, or in the ministries' pool of the province, whose
 *     applicants they do not score; the pool's own code for those of its institutions, who belong
 *     to none
 * @param employer where they work
 * @param field what they know, such as 老年护理
 */
public record Expert(
    String userId, String name, String pool, String homeCity, String employer, String field) {}

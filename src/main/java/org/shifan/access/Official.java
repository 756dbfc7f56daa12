package org.shifan.access;

/**
 * Somebody who logs in and works for one office.
 *
 * @param userId the login, such as {@code mz-370102}
 * @param displayName how others see them, such as 历下区民政局经办人
 * @param officeId the {@link Office} they belong to
 */
public record Official(String userId, String displayName, String officeId) {}

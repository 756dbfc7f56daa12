package org.shifan.access;

/**
 * A way to log in other than by password.
 *
 * @param name as the login page shows it, such as 省政务统一身份认证
 * @param path where it begins
 */
public record LoginLink(String name, String path) {}

package org.shifan.supervision;

/**
 * What the reader of a copy says.
 *
 * @param remark what it will do about it, or that it was read
 */
record CopyForm(String remark) {}

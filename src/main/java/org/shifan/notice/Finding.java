package org.shifan.notice;

/**
 * The form of an investigation.
 *
 * @param upheld whether the objection was found right
 * @param answer what the objector is told
 */
record Finding(Boolean upheld, String answer) {}

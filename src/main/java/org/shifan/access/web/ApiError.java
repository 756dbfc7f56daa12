package org.shifan.access.web;

/**
 * What went wrong, in the shape of the engine's REST API.
 *
 * @param type the kind of error, such as {@code Refused}
 * @param message the sentence for the reader, in Chinese
 */
record ApiError(String type, String message) {}

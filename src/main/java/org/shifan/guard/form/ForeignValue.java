package org.shifan.guard.form;

/**
 * A variable of a type that no form sends, such as a file or a Java object.
 *
 * @param type the type's name
 */
public record ForeignValue(String type) {}

package org.shifan.audit;

/**
 * Who acts.
 *
 * @param user the user id, or null where the system acts by itself or a stranger does
 * @param onBehalfOf for whom a stand-in acts, or null
 * @param office the offices of the user, or null
 */
public record Actor(String user, String onBehalfOf, String office) {

  /** The system by itself, or a stranger. */
  public static final Actor NOBODY = new Actor(null, null, null);
}

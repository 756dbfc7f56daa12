package org.shifan.audit;

/** Says who acts at present. */
@FunctionalInterface
public interface Acting {

  /**
   * Who acts in the present request or command.
   *
   * @param office the office for which they act, or null where that is not known
   */
  Actor current(String office);
}

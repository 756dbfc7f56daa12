package org.shifan.audit;

/** Says who acts at present. */
@FunctionalInterface
public interface Acting {

  /** Who acts in the present request or command. */
  Actor current();
}

package org.shifan.guard.form;

/** A component of a form, as far as the guard must know it. */
sealed interface Component permits GroupBox, RowList, Field {

  /**
   * The condition under which it is not shown.
   *
   * @return a FEEL expression with its leading {@code =}, or null
   */
  String hide();

  /**
   * Whether a form would send anything for it.
   *
   * @return true if it or a child is neither disabled nor read-only for good
   */
  boolean sendable();
}

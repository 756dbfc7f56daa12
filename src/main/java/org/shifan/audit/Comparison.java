package org.shifan.audit;

import java.util.List;

/**
 * Compares what lies outside the tables' columns, such as the bytes of files, with what was
 * recorded of it; a module that keeps such things has one.
 */
public interface Comparison {

  /** Where it is not as recorded, in Chinese. */
  List<Flaw> flaws();
}

package org.shifan.invariant;

import java.util.List;

/** Invariants on one subject, each a query that finds nothing where all is well. */
interface Catalogue {

  /** The invariants. */
  List<Invariant> all();
}

package org.shifan.filing;

import java.util.Set;

/** Who has left a round that they were part of: nothing new is filed about them. */
public interface Departed {

  /** Whom nothing new is filed about in a round, by code. */
  Set<String> withdrawn(String roundId);
}

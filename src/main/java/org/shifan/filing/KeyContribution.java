package org.shifan.filing;

import java.util.Map;

/** Keys of another module that the lists of filings take theirs from, under a word of its own. */
public interface KeyContribution {

  /** The word under which the lists' rules name it ({@code source}). */
  String source();

  /** The keys that may be filled in now, with their names, in their order. */
  Map<String, String> of(Filing filing);

  /** The names of all keys that may ever have been filled in, for whoever reads it later. */
  default Map<String, String> names(Filing filing) {
    return of(filing);
  }
}

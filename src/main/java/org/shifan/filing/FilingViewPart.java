package org.shifan.filing;

import java.util.Map;

/** What another module shows beside the forms of a filing, such as its materials. */
public interface FilingViewPart {

  /** Adds what it has under names of its own. */
  void add(Filing filing, Map<String, Object> view);
}

package org.shifan.application;

import java.util.List;
import java.util.Map;

/** Knows which materials of an application are there: implemented where files are kept. */
public interface MaterialState {

  /** A row for each kind of the round's materials table: name, demand, what is there. */
  List<Map<String, Object>> rows(Application application);
}

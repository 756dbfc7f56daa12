package org.shifan.process;

import java.util.List;

/** Checks a model set before it is deployed, at start-up and when a designer deploys. */
public interface ModelCheck {

  /**
   * What is wrong with the set, with file and place, in Chinese; empty where it may be deployed.
   */
  List<String> problems(ModelSet set);
}

package org.shifan.invariant;

import java.util.List;

/** A state that can never be, whatever was done; where it is found, something went wrong. */
interface Invariant {

  /** Its name, such as {@code quotaExceeded}. */
  String name();

  /** The rule it rests on, such as SD64-07; FLOW and AUDIT for the system's own. */
  String rule();

  /** The state, in Chinese. */
  String sentence();

  /** What is in that state, by id; nothing where all is well. */
  List<String> broken();
}

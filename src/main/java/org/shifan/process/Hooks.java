package org.shifan.process;

import java.util.ArrayList;
import java.util.List;

/** Lists of the engine's configuration, which are null until somebody has set them. */
public final class Hooks {

  private Hooks() {}

  /** These in their order, and then what is present. */
  public static <T> List<T> before(List<T> present, List<? extends T> first) {
    List<T> all = new ArrayList<>(first);
    if (present != null) {
      all.addAll(present);
    }
    return all;
  }
}

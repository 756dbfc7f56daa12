package org.shifan.guard;

import java.util.function.Supplier;

/** How many commands are running inside each other on this thread. */
public final class CommandDepth {

  private final ThreadLocal<Integer> depth = ThreadLocal.withInitial(() -> 0);

  /** Whether none is running. */
  public boolean outermost() {
    return depth.get() == 0;
  }

  /** Runs one. */
  public <T> T inside(Supplier<T> command) {
    int before = depth.get();
    depth.set(before + 1);
    try {
      return command.get();
    } finally {
      if (before == 0) {
        depth.remove();
      } else {
        depth.set(before);
      }
    }
  }
}

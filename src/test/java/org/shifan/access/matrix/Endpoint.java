package org.shifan.access.matrix;

import java.util.Comparator;
import java.util.Optional;

/**
 * Something the running application answers.
 *
 * @param method the HTTP method
 * @param path the path with its variables as they are declared, such as {@code /api/rounds/{id}}
 */
record Endpoint(String method, String path) implements Comparable<Endpoint> {

  private static final Comparator<Endpoint> ORDER =
      Comparator.comparing(Endpoint::path).thenComparing(Endpoint::method);

  /** The path with the engine's name and made-up ids in the place of its variables. */
  String example() {
    return path.replaceAll("\\{(engine|name|processEngineName)}(?=/|$)", "default")
        .replaceAll("\\{[^}]*}", "x")
        .replaceAll("/\\*\\*$", "/default/")
        .replaceAll("/\\*$", "/x");
  }

  Optional<Gate> gate() {
    return AccessPolicy.gate(method, example());
  }

  /** The end of the session is the answer of a filter and would end the walk. */
  boolean endsTheSession() {
    return path.endsWith("/logout");
  }

  @Override
  public int compareTo(Endpoint other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}

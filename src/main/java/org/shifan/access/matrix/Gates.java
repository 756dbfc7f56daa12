package org.shifan.access.matrix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A list of gates in the making, all below the same addresses. */
final class Gates {

  private final List<String> roots;
  private final List<Gate> gates = new ArrayList<>();

  Gates(String... roots) {
    this.roots = List.of(roots);
  }

  /** Adds a gate: what it is for, who may, by which methods, and where below the roots. */
  Gates gate(String purpose, Set<Who> who, String methods, String... paths) {
    List<String> all =
        roots.stream().flatMap(root -> Arrays.stream(paths).map(path -> root + path)).toList();
    gates.add(Gate.of(purpose, who, methods, all));
    return this;
  }

  /** Adds a gate for whole resources with all that is below them, by every method. */
  Gates resources(String purpose, Set<Who> who, List<String> names) {
    Stream<String> paths = names.stream().flatMap(n -> Stream.of("/" + n, "/" + n + "/**"));
    return gate(purpose, who, "*", paths.toArray(String[]::new));
  }

  List<Gate> list() {
    return List.copyOf(gates);
  }
}

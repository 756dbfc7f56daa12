package org.shifan.access.matrix;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The document of who may call what. */
final class AccessPage {

  private static final String HEAD =
      """
      # Who may call what

      Generated from the running application (`mvn -q test -Dtest=AccessMatrixIT -Ddocs.write=true`); not edited by hand. The test
      calls every address here as every kind of caller. The gates are in `org.shifan.access.matrix`; what has none is closed
      to all. A gate only opens an address: whose task, county or list it is, the engine's authorizations, the guard
      and the controllers ask then. `POST /login` and `POST /logout` are answered before the gates.

      **●** may, **·** may not. An official is whoever belongs to an office of 民政, 财政 or 厅长办公会, of any level.
      """;

  private static final String ENGINE =
      """

      ## The engine's REST API

      Below `/engine-rest`, `/engine-rest/engine/default` and `/camunda/api/engine/engine/default`.

      """;

  private static final String OTHERS =
      """

      ## Pages, API, web apps and files

      """;

  private AccessPage() {}

  static String text(Set<Endpoint> endpoints) {
    Map<Boolean, Set<Endpoint>> parts =
        endpoints.stream()
            .collect(
                Collectors.partitioningBy(
                    AccessPage::engine,
                    Collectors.mapping(
                        AccessPage::shortened, Collectors.toCollection(TreeSet::new))));
    return HEAD
        + ENGINE
        + table(parts.get(true), "/engine-rest")
        + OTHERS
        + table(parts.get(false), "");
  }

  private static boolean engine(Endpoint endpoint) {
    return !endpoint.equals(shortened(endpoint)) || endpoint.path().startsWith("/engine-rest/");
  }

  private static Endpoint shortened(Endpoint endpoint) {
    String path =
        endpoint
            .path()
            .replaceFirst("^(/engine-rest|/camunda/api/engine)/engine/\\{name}", "/engine-rest");
    return new Endpoint(endpoint.method(), path);
  }

  private static String table(Set<Endpoint> endpoints, String root) {
    Map<String, Set<String>> methods = new LinkedHashMap<>();
    for (Endpoint endpoint : endpoints) {
      String row = "`%s` | %s".formatted(endpoint.path().substring(root.length()), cells(endpoint));
      methods.computeIfAbsent(row, key -> new TreeSet<>()).add(endpoint.method());
    }
    String kinds = Arrays.stream(Who.values()).map(Who::title).collect(Collectors.joining(" | "));
    StringBuilder table = new StringBuilder("| method | address | " + kinds + " | to |\n|");
    table.append("---|".repeat(3 + Who.values().length)).append("\n");
    methods.forEach(
        (row, of) -> table.append("| %s | %s |\n".formatted(String.join(", ", of), row)));
    return table.toString();
  }

  private static String cells(Endpoint endpoint) {
    Gate gate =
        endpoint.gate().orElseThrow(() -> new IllegalStateException("no gate: " + endpoint));
    return Arrays.stream(Who.values())
            .map(kind -> gate.who().contains(kind) ? "●" : "·")
            .collect(Collectors.joining(" | "))
        + " | "
        + gate.purpose();
  }
}

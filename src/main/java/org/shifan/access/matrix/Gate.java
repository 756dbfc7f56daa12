package org.shifan.access.matrix;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Who may call some addresses.
 *
 * @param purpose what the callers do there
 * @param who the kinds of callers who may
 * @param methods the HTTP methods; empty for every one
 * @param paths the addresses within the application
 */
record Gate(String purpose, Set<Who> who, Set<String> methods, List<PathPattern> paths) {

  /** A gate from lines such as {@code GET,POST /task/{id}}; a star is every method. */
  static Gate of(String purpose, Set<Who> who, String methods, List<String> paths) {
    return new Gate(
        purpose,
        who,
        methods.equals("*") ? Set.of() : Set.copyOf(Arrays.asList(methods.split(","))),
        paths.stream().map(PathPatternParser.defaultInstance::parse).toList());
  }

  /** Whether the gate is about this request; who may read with GET may ask with HEAD. */
  boolean covers(String method, PathContainer path) {
    boolean how =
        methods.isEmpty()
            || methods.contains(method)
            || (method.equals("HEAD") && methods.contains("GET"));
    return how && paths.stream().anyMatch(pattern -> pattern.matches(path));
  }
}

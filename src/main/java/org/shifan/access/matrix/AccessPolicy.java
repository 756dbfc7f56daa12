package org.shifan.access.matrix;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.shifan.access.Logins;
import org.springframework.http.server.PathContainer;
import org.springframework.security.core.Authentication;

/**
 * Who may call which address: the first gate that covers it says so, and what no gate covers is
 * closed to everybody. The engine's own authorizations and the guard stand below it.
 */
public final class AccessPolicy {

  private static final List<Gate> GATES =
      Stream.of(PageGates.all(), WebappGates.all(), EngineGates.all(), EngineBackOfficeGates.all())
          .flatMap(List::stream)
          .toList();

  private AccessPolicy() {}

  static List<Gate> gates() {
    return GATES;
  }

  /** The gate for an address within the application, if it has one. */
  static Optional<Gate> gate(String method, String path) {
    PathContainer address = PathContainer.parsePath(withoutSlash(path));
    return GATES.stream().filter(gate -> gate.covers(method, address)).findFirst();
  }

  /** The engine's REST API takes an address with a slash at its end for the same. */
  private static String withoutSlash(String path) {
    return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  /** Whether the caller may make this request. */
  public static boolean admits(HttpServletRequest request, Authentication login) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    Set<Who> may = gate(request.getMethod(), path).map(Gate::who).orElse(Who.NOBODY);
    return !Collections.disjoint(may, Who.members(Logins.offices(login)));
  }
}

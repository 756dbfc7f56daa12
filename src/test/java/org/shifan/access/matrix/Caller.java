package org.shifan.access.matrix;

import java.util.Set;
import java.util.stream.Stream;
import org.shifan.access.Answer;
import org.shifan.access.Client;

/**
 * Somebody of a kind, in front of the application.
 *
 * @param kind the kind
 * @param client their browser
 */
record Caller(Who kind, Client client) {

  static Caller of(Who kind, int port) {
    Client client = kind == Who.ANYBODY ? anonymous(port) : Client.browser(port, user(kind));
    client.get("/camunda/app/tasklist/default/");
    client.with("X-SHIFAN-CSRF", client.cookie("SHIFAN-CSRF"));
    if (kind != Who.ANYBODY) {
      client.with("X-XSRF-TOKEN", client.cookie("XSRF-TOKEN"));
    }
    return new Caller(kind, client);
  }

  private static Client anonymous(int port) {
    Client client = Client.anonymous(port);
    client.get("/login");
    return client;
  }

  private static String user(Who kind) {
    return switch (kind) {
      case ANYBODY -> throw new IllegalArgumentException("has no login");
      case OFFICIAL -> "mz-370102";
      case EXPERT -> "expert-001";
      case DESIGNER -> "designer";
      case ADMINISTRATOR -> "admin";
    };
  }

  /** Whether the policy refuses the request; what the engine or a controller refuses is not its. */
  boolean isRefused(Endpoint endpoint) {
    Answer answer = client.send(endpoint.method(), endpoint.example(), "{}", "application/json");
    boolean refused =
        answer.status() == 403
            && (endpoint.method().equals("HEAD")
                || Stream.of("\"type\":\"Forbidden\"", "\"error\":\"Forbidden\"")
                    .anyMatch(answer.body()::contains));
    // the server itself traces nothing, before anybody is asked
    boolean untraced =
        endpoint.method().equals("TRACE") && Set.of(400, 405).contains(answer.status());
    return refused || untraced || answer.status() == 401 || toTheLogin(answer);
  }

  private static boolean toTheLogin(Answer answer) {
    return answer.status() == 302
        && answer.headers().firstValue("Location").filter(to -> to.endsWith("/login")).isPresent();
  }
}

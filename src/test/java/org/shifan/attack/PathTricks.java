package org.shifan.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Addresses written so that one reader takes them for something else than the other. */
final class PathTricks {

  private static final List<String> ADDRESSES =
      List.of(
          "//api/invariants",
          "/api//invariants",
          "/api/invariants/",
          "/api;x=y/invariants",
          "/api/invariants;x=y",
          "/api/%69nvariants",
          "/api%2finvariants",
          "/api/%2569nvariants",
          "/API/invariants",
          "/api/Invariants",
          "/api/rounds/../invariants",
          "/api/rounds/%2e%2e/invariants",
          "/api/rounds/..%2finvariants",
          "/api/rounds/..%5cinvariants",
          "/api/./invariants",
          "/public/../api/invariants",
          "/public/..;/api/invariants",
          "/assets/..%2fapi/invariants",
          "/api/invariants%00",
          "/api/invariants%20",
          "/api/invariants.json",
          "/api/invariants?x=/public/",
          "/engine-rest/engine/default/job",
          "/engine-rest/engine/default//job",
          "/engine-rest/engine/other/job",
          "/camunda/api/engine/engine/default/variable-instance",
          "/camunda/api/cockpit/plugin/base/default/incident",
          "/api/applications/../audit/verification",
          "/api/applications/sd64-2021-370103%2fmaterials",
          "/api/applications/sd64-2021-370103;x/materials",
          "/error",
          "/webjars/camunda/app/admin/index.html",
          "/h2-console/",
          "/actuator/env",
          "/actuator/heapdump",
          "/actuator/../api/invariants");

  private static final List<String> OVERRIDES =
      List.of(
          "X-HTTP-Method-Override: DELETE",
          "X-Original-URL: /api/clock",
          "X-Rewrite-URL: /api/clock",
          "X-Forwarded-Prefix: /public",
          "X-Forwarded-Host: evil.example",
          "X-Forwarded-User: admin",
          "X-Remote-User: admin",
          "Forwarded: for=127.0.0.1;host=evil.example");

  private PathTricks() {}

  static Stream<DynamicTest> all(Target target) {
    Stream<DynamicTest> spelt =
        ADDRESSES.stream()
            .flatMap(
                path ->
                    Stream.of("mz-370102", "expert-001", "")
                        .map(user -> test(target, "GET", path, user, "X: y")));
    Stream<DynamicTest> methods =
        Stream.of("HEAD", "OPTIONS", "TRACE", "PATCH", "FOO", "get")
            .map(method -> test(target, method, "/api/invariants", "mz-370102", "X: y"));
    Stream<DynamicTest> overridden =
        OVERRIDES.stream()
            .flatMap(
                header ->
                    Stream.of(
                        test(target, "GET", "/api/invariants", "mz-370102", header),
                        test(target, "POST", "/api/stand-ins/1", "mz-370102", header)));
    return Stream.of(spelt, methods, overridden).flatMap(tests -> tests);
  }

  private static DynamicTest test(
      Target target, String method, String path, String user, String header) {
    String name = user.isEmpty() ? "anonymous" : user;
    return DynamicTest.dynamicTest(
        name + ": " + method + " " + path + (header.equals("X: y") ? "" : " with " + header),
        () -> {
          long recorded = target.tables().refusals();
          String answer = raw(target.port(), method, path, user, header);
          assertThat(Integer.parseInt(answer.substring(9, 12)))
              .as(answer)
              .isIn(302, 400, 401, 403, 404, 405, 501);
          assertThat(answer).doesNotContain("\"checked\"", "evil.example");
          if (answer.contains("地址写法不正确") && !user.isEmpty()) {
            assertThat(target.tables().refusals()).as("on record").isGreaterThan(recorded);
          }
        });
  }

  /** The answer to a request whose first line is sent as it stands. */
  private static String raw(int port, String method, String path, String user, String header)
      throws IOException {
    byte[] name = (user + ":demo").getBytes(StandardCharsets.UTF_8);
    String login =
        user.isEmpty()
            ? ""
            : "Authorization: Basic " + Base64.getEncoder().encodeToString(name) + "\r\n";
    String head =
        method + " " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n" + login;
    try (Socket socket = new Socket("127.0.0.1", port)) {
      String all = head + header + "\r\nContent-Length: 0\r\n\r\n";
      socket.getOutputStream().write(all.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

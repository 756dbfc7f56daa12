package org.shifan.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Requests that no client would send, and that the server refuses before any filter sees them. */
final class Malformed {

  private Malformed() {}

  static Stream<DynamicTest> all(Target target) {
    return Stream.of(
            "GET /engine-rest/task?name[]=x HTTP/1.1\r\nHost: x\r\n",
            "GET /a%00b HTTP/1.1\r\nHost: x\r\n",
            "GET /<script> HTTP/1.1\r\nHost: x\r\n",
            "GET / HTTP/1.1\r\n",
            "GET / HTTP/1.1\r\nHost: a b\r\n",
            "GET / HTTP/9.9\r\nHost: x\r\n",
            "G\u0001T / HTTP/1.1\r\nHost: x\r\n",
            "POST /login HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n",
            "POST /login HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n",
            "POST /login HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: what\r\n",
            "GET / HTTP/1.1\r\nHost: x\r\nX: " + "y".repeat(20_000) + "\r\n")
        .map(
            request ->
                DynamicTest.dynamicTest(
                    "anonymous: " + request.substring(0, Math.min(40, request.length())).strip(),
                    () -> isRefusedPlainly(target.port(), request)));
  }

  private static void isRefusedPlainly(int port, String request) throws IOException {
    String answer = send(port, request + "Connection: close\r\n\r\n");
    assertThat(answer).matches("(?s)HTTP/1.1 4\\d\\d .*");
    assertThat(answer).doesNotContain("Tomcat", "Apache", "<html", "HTTP Status", "Exception");
    assertThat(answer).containsPattern("\\p{IsHan}");
  }

  private static String send(int port, String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

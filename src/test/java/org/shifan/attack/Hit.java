package org.shifan.attack;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/**
 * What the system answered to a shot.
 *
 * @param status the HTTP status
 * @param text the content
 * @param response all of it
 */
record Hit(int status, String text, HttpResponse<byte[]> response) {

  static Hit of(HttpResponse<byte[]> response) {
    return new Hit(
        response.statusCode(), new String(response.body(), StandardCharsets.UTF_8), response);
  }

  String header(String name) {
    return response.headers().firstValue(name).orElse("");
  }

  @Override
  public String toString() {
    return status + " " + text.substring(0, Math.min(400, text.length()));
  }
}

package org.shifan.attack;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * One request of an attacker.
 *
 * @param name what is tried
 * @param user who tries it; null for a stranger
 * @param method the HTTP method
 * @param path the address with its query
 * @param type the content type, or null
 * @param body the content, sent as it is
 * @param headers further headers
 */
record Shot(
    String name,
    String user,
    String method,
    String path,
    String type,
    byte[] body,
    Map<String, String> headers) {

  static final String JSON = "application/json";

  static Shot get(String name, String user, String path) {
    return new Shot(name, user, "GET", path, null, new byte[0], Map.of());
  }

  static Shot post(String name, String user, String path, String json) {
    return send(name, user, "POST", path, json);
  }

  static Shot send(String name, String user, String method, String path, String json) {
    return new Shot(
        name, user, method, path, JSON, json.getBytes(StandardCharsets.UTF_8), Map.of());
  }

  Shot of(String contentType) {
    return new Shot(name, user, method, path, contentType, body, headers);
  }

  Shot with(byte[] content) {
    return new Shot(name, user, method, path, type, content, headers);
  }

  Shot with(String header, String value) {
    return new Shot(name, user, method, path, type, body, Map.of(header, value));
  }

  /** Whether a refusal of it must go on record: who only reads is not let in, and that is all. */
  boolean recorded(int status) {
    return user != null && (!method.equals("GET") || status == 403);
  }

  String title() {
    return (user == null ? "anonymous" : user) + ": " + name;
  }
}

package org.shifan.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * What the system answered.
 *
 * @param request who asked for what, for messages
 * @param status the HTTP status
 * @param bytes the body
 */
public record Answer(String request, int status, byte[] bytes) {

  static final ObjectMapper JSON = new ObjectMapper();

  /** The body as text. */
  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** The body as JSON. */
  public JsonNode json() {
    try {
      return JSON.readTree(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(this + " is no JSON", e);
    }
  }

  /** It must have been done: any status but 2xx fails, with what was said. */
  public Answer ok() {
    if (status < 200 || status > 299) {
      throw new AssertionError(this + ": expected 2xx");
    }
    return this;
  }

  /** It must have been refused as wrong (400), in words that hold all of these. */
  public Answer refused(String... words) {
    assertThat(status).as(toString()).isEqualTo(400);
    assertThat(text()).as(request).contains(words);
    return this;
  }

  /** It must have been refused, for whichever reason of the caller's (4xx). */
  public Answer denied() {
    assertThat(status).as(toString()).isBetween(400, 499);
    return this;
  }

  /** It must have been answered with this status. */
  public Answer is(int expected) {
    assertThat(status).as(toString()).isEqualTo(expected);
    return this;
  }

  @Override
  public String toString() {
    String body = text();
    return request + " → " + status + " " + body.substring(0, Math.min(600, body.length()));
  }
}

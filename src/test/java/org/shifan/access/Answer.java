package org.shifan.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpHeaders;

/**
 * What the server answered.
 *
 * @param status the HTTP status
 * @param body the text
 * @param headers the headers
 */
public record Answer(int status, String body, HttpHeaders headers) {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** The body as JSON. */
  public JsonNode json() {
    try {
      return MAPPER.readTree(body);
    } catch (JsonProcessingException e) {
      throw new AssertionError("no JSON: " + body, e);
    }
  }
}

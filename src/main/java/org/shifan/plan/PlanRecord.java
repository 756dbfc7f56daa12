package org.shifan.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import org.shifan.process.Forms;

/**
 * Something that was done about a plan.
 *
 * @param subject of whom or what: a unit, a task's number; empty for the whole plan
 * @param period the month that it is on, such as {@code 2021-03}; else empty
 * @param content what was recorded, JSON
 */
public record PlanRecord(
    RecordKind kind,
    String subject,
    String period,
    String content,
    String recordedBy,
    OffsetDateTime recordedAt) {

  /** What was recorded. */
  public JsonNode json() {
    return Forms.read(content, JsonNode.class);
  }

  /** A text of what was recorded; empty where there is none. */
  public String text(String field) {
    return json().path(field).asText("");
  }
}

package org.shifan.audit;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A record as it is stored.
 *
 * @param stream the business id, or another stream's name
 * @param recordNo its place in the stream, from 1
 * @param kind the {@link Kind}'s name
 * @param actor the user id, or null where the system acted by itself or a stranger did
 * @param onBehalfOf for whom a stand-in acted, or null
 * @param office the office for which it was done, or null
 * @param recordedAt when, by the system's clock
 * @param realAt when, by the real clock
 * @param what the task, step or request
 * @param subject the thing it was done to, or null
 * @param why the reason, or null
 * @param rule the rules it rests on, or null
 * @param content JSON, or null
 * @param rowsNo the place of its rows among all that were written, or null without rows
 * @param rowsWritten the rows that were written with it, as JSON; or null
 * @param previousHash the hash of the record before; empty for the first
 * @param hash the keyed hash of all this
 */
public record AuditRecord(
    String stream,
    long recordNo,
    String kind,
    String actor,
    String onBehalfOf,
    String office,
    OffsetDateTime recordedAt,
    OffsetDateTime realAt,
    String what,
    String subject,
    String why,
    String rule,
    String content,
    Long rowsNo,
    String rowsWritten,
    String previousHash,
    String hash) {

  AuditRecord sealed(SealingKey key) {
    return new AuditRecord(
        stream,
        recordNo,
        kind,
        actor,
        onBehalfOf,
        office,
        recordedAt,
        realAt,
        what,
        subject,
        why,
        rule,
        content,
        rowsNo,
        rowsWritten,
        previousHash,
        expectedHash(key));
  }

  /**
   * What the hash must be: over every column, so that none can be changed unseen. Records of the
   * time before rows were kept on record have a hash without them.
   */
  String expectedHash(SealingKey key) {
    List<Object> values = new ArrayList<>(values());
    if (rowsWritten != null || rowsNo != null) {
      values.add(rowsNo);
      values.add(rowsWritten);
    }
    return key.hash(values.toArray());
  }

  private List<Object> values() {
    return Arrays.asList(
        stream,
        recordNo,
        kind,
        actor,
        onBehalfOf,
        office,
        recordedAt.toInstant().toEpochMilli(),
        realAt.toInstant().toEpochMilli(),
        what,
        subject,
        why,
        rule,
        content,
        previousHash);
  }
}

package org.shifan.audit;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** An entry with who and when, waiting for its place in the chain. */
record Pending(
    Entry entry, Actor actor, OffsetDateTime recordedAt, OffsetDateTime realAt, Written rows) {

  private static final int SHORT = 100;
  private static final int LONG = 400;

  static Pending now(Entry entry, Actor actor, Instant clock, Instant real) {
    return new Pending(entry, actor, at(clock), at(real), Written.NONE);
  }

  Pending with(Written written) {
    return new Pending(entry, actor, recordedAt, realAt, written);
  }

  /** Databases keep no more than microseconds: what is hashed must come back as it was. */
  private static OffsetDateTime at(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
  }

  /** The record that follows this head. */
  AuditRecord after(Head head, SealingKey key) {
    String office = entry.office() == null ? actor.office() : entry.office();
    return new AuditRecord(
            head.stream(),
            head.length() + 1,
            entry.kind().name(),
            text(actor.user(), SHORT),
            text(actor.onBehalfOf(), SHORT),
            text(office, LONG),
            recordedAt,
            realAt,
            text(entry.what(), LONG),
            text(entry.subject(), LONG),
            text(entry.why(), Integer.MAX_VALUE),
            text(entry.rule(), LONG),
            text(entry.content(), Integer.MAX_VALUE),
            rows.number(),
            rows.json(),
            head.hash(),
            null)
        .sealed(key);
  }

  /** PostgreSQL takes no zero character; a column takes no more than its length. */
  private static String text(String value, int most) {
    if (value == null) {
      return null;
    }
    String clean = value.replace('\0', '\uFFFD');
    return clean.length() <= most ? clean : clean.substring(0, most - 1) + "…";
  }
}

package org.shifan.audit;

/**
 * Where a stream ends: it makes a tail that was cut off missed, and is the lock of its writers.
 *
 * @param stream the stream
 * @param length how many records it has
 * @param hash the hash of the last; empty where there is none yet
 * @param mac the keyed hash of the head itself
 */
record Head(String stream, long length, String hash, String mac) {

  static Head empty(String stream, SealingKey key) {
    return of(stream, 0, "", key);
  }

  Head after(AuditRecord last, SealingKey key) {
    return of(stream, last.recordNo(), last.hash(), key);
  }

  String expectedMac(SealingKey key) {
    return key.hash("head", stream, length, hash);
  }

  private static Head of(String stream, long length, String hash, SealingKey key) {
    return new Head(stream, length, hash, key.hash("head", stream, length, hash));
  }
}

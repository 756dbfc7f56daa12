package org.shifan.audit;

/**
 * Where the audit does not hold.
 *
 * @param stream the stream
 * @param recordNo the record's place in it; 0 where the stream as a whole is meant
 * @param problem what differs, in Chinese
 */
public record Flaw(String stream, long recordNo, String problem) {

  /** As the report says it. */
  public String text() {
    return stream + (recordNo == 0 ? "" : " 第" + recordNo + "条") + "：" + problem;
  }
}

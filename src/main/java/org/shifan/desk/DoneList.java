package org.shifan.desk;

import java.util.List;

/**
 * A page of what was done.
 *
 * @param rows the newest first
 * @param page which page, from 1
 * @param pages how many there are, at least 1
 * @param total how many records there are
 */
public record DoneList(List<Row> rows, int page, int pages, int total) {

  /**
   * A task that was completed, or a process that was started.
   *
   * @param stream the business id on whose record it is
   * @param recordNo its number there
   * @param when such as 2021年10月31日09:30
   * @param step what was done, as its model calls it
   * @param subject whom it was about
   * @param who who did it, by name
   * @param office for which office
   * @param reason the reason given, or empty
   * @param rule the rules it rests on, or empty
   */
  public record Row(
      String stream,
      long recordNo,
      String when,
      String step,
      String subject,
      String who,
      String office,
      String reason,
      String rule) {}
}

package org.shifan.desk;

import java.util.List;

/**
 * Where a matter stands, as far as its reader may see.
 *
 * @param subject what it is about, such as 济南市历下区
 * @param status where it stands in a word, or null
 * @param stages the picture of the stages
 * @param holders who has it now
 * @param counties the counties of a city or a round with their status; empty for one county
 * @param events what happened, the newest first
 */
public record ProgressView(
    String subject,
    String status,
    List<Step> stages,
    List<Holder> holders,
    List<County> counties,
    List<Event> events) {

  /**
   * A stage.
   *
   * @param state done, now, later, or stopped
   * @param stateText the same in words
   * @param until its last day, or null
   */
  public record Step(String label, String office, String until, String state, String stateText) {}

  /**
   * Who has a task now.
   *
   * @param office the office's title
   * @param person who has claimed it, or null
   * @param due until when, or null
   */
  public record Holder(String task, String office, String person, String due) {}

  /**
   * A county's application, or how many stand there.
   *
   * @param name the county's, or null where they are counted
   */
  public record County(String name, String status, String detail) {}

  /**
   * Something that happened.
   *
   * @param what the step, as its model calls it
   * @param outcome what was chosen in it, or empty
   * @param who which office, or the system
   * @param reason the reason given, or empty
   */
  public record Event(String when, String what, String outcome, String who, String reason) {}
}

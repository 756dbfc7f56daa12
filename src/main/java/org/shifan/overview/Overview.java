package org.shifan.overview;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * A round at a glance. Every instance is the engine's id of a process that runs; it is null once
 * that has ended, and then the record under the same business id tells of it.
 *
 * @param round the round's id
 * @param programme the programme's name
 * @param year the round's year
 * @param now by the system's clock, by which all here is late or to come
 * @param instance the round's process
 * @param funnel from the counties invited to those awarded
 * @param cities what the reader may see, by code
 * @param filings what offices file in this round, by kind in the order of the rules
 * @param late how many open tasks are overdue
 * @param waiting the open tasks by kind, the most urgent first
 * @param incidents what failed; for administrators
 * @param deadlines what comes next, the nearest first
 */
public record Overview(
    String round,
    String programme,
    int year,
    OffsetDateTime now,
    String instance,
    List<Step> funnel,
    List<City> cities,
    List<Filings> filings,
    int late,
    List<Waiting> waiting,
    List<Incident> incidents,
    List<Deadline> deadlines) {

  /** How many counties have come as far; null where that is not told yet. */
  public record Step(String name, Integer counties) {}

  /**
   * A city's recommendation with its counties.
   *
   * @param id of the recommendation
   * @param late how many of its counties have missed their deadline
   * @param missed whether it has missed its own
   */
  public record City(
      String id,
      String name,
      String status,
      int invited,
      int submitted,
      int visited,
      int recommended,
      int late,
      int recognised,
      boolean missed,
      String instance,
      List<County> counties) {}

  /** A county's application. */
  public record County(String id, String name, String status, boolean late, String instance) {}

  /**
   * Filings of one kind.
   *
   * @param name what officials call them
   * @param all how many are asked for
   * @param preparing with who fills them in, withdrawn ones too
   * @param late not sent in time, whether they still may be or not
   */
  public record Filings(
      String name,
      int all,
      int preparing,
      int signing,
      int sent,
      int received,
      int late,
      List<Filing> filings) {}

  /**
   * What one office files.
   *
   * @param name whom it is about
   * @param period the period it reports on; empty for what is filed once
   */
  public record Filing(
      String id, String name, String period, String status, boolean late, String instance) {}

  /**
   * Open tasks of one kind.
   *
   * @param count all of them
   * @param late those overdue
   * @param tasks the most urgent of them, at most {@link Waits#SHOWN}
   */
  public record Waiting(String task, int count, int late, List<Task> tasks) {}

  /**
   * An open task.
   *
   * @param office who may do it, by name
   * @param about the business id
   * @param region the county or city it is about, or null
   * @param daysLeft by the system's clock: 0 on the last day, negative afterwards; null without
   */
  public record Task(
      String office,
      String assignee,
      String about,
      String region,
      OffsetDateTime due,
      Integer daysLeft,
      String instance) {}

  /** Something that failed and waits for an administrator. */
  public record Incident(String where, String message, String about, String instance) {}

  /** A deadline to come, of how many counties, cities or notices; 0 for a window of the rules. */
  public record Deadline(String name, OffsetDateTime at, int daysLeft, int count) {}
}

package org.shifan.plan;

import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A unit's part in a task; of a task with several dates (CJ2021-13), one for each. Its methods are
 * the business steps; each gives the part as it stands after the step.
 *
 * @param id such as {@code cj2021-2021-minzheng-6-coverage}
 * @param taskNo the task's number
 * @param milestone the date's code; empty where the task has one
 * @param unit the unit's short name
 * @param dueOn the last day
 * @param warned the last reminder or warning: d30, d7, yellow, red; empty for none
 * @param submissionNo the number of the unit's report that it was last reported with
 * @param progress what was done, as the unit has it
 * @param evidence what proves it
 * @param reason why it was returned, or was not finished when the plan was closed
 */
@Table("plan_part")
public record Part(
    @Id String id,
    String roundId,
    int taskNo,
    String milestone,
    String unit,
    LocalDate dueOn,
    PartStatus status,
    String warned,
    int submissionNo,
    LocalDate reportedOn,
    String reportedBy,
    String progress,
    String evidence,
    LocalDate decidedOn,
    String decidedBy,
    String reason,
    @Version Integer version) {

  /** A part that nothing was reported of. */
  static Part fresh(String roundId, int taskNo, String milestone, String unit, LocalDate dueOn) {
    return new Part(
        roundId + "-" + unit + "-" + code(taskNo, milestone),
        roundId,
        taskNo,
        milestone,
        unit,
        dueOn,
        PartStatus.OPEN,
        "",
        0,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  /** What tells it from the unit's other parts: {@code 14}, or {@code 6-coverage}. */
  public String code() {
    return code(taskNo, milestone);
  }

  private static String code(int taskNo, String milestone) {
    return milestone.isEmpty() ? String.valueOf(taskNo) : taskNo + "-" + milestone;
  }

  boolean open() {
    return status == PartStatus.OPEN;
  }

  boolean accepted() {
    return status == PartStatus.ACCEPTED;
  }

  /** Reported as done. */
  Part reported(int submission, LocalDate today, String by, String what, String proof) {
    return new Part(
        id,
        roundId,
        taskNo,
        milestone,
        unit,
        dueOn,
        PartStatus.REPORTED,
        warned,
        submission,
        today,
        by,
        what,
        proof,
        null,
        null,
        null,
        version);
  }

  /** Accepted as done. */
  Part accepted(LocalDate today, String by) {
    return decided(PartStatus.ACCEPTED, today, by, null);
  }

  /** Returned, or left unfinished, with a reason. */
  Part open(LocalDate today, String by, String why) {
    return decided(PartStatus.OPEN, today, by, why);
  }

  private Part decided(PartStatus now, LocalDate today, String by, String why) {
    return new Part(
        id,
        roundId,
        taskNo,
        milestone,
        unit,
        dueOn,
        now,
        warned,
        submissionNo,
        reportedOn,
        reportedBy,
        progress,
        evidence,
        today,
        by,
        why,
        version);
  }

  /** Reminded of, or warned. */
  Part warned(String step) {
    return new Part(
        id,
        roundId,
        taskNo,
        milestone,
        unit,
        dueOn,
        status,
        step,
        submissionNo,
        reportedOn,
        reportedBy,
        progress,
        evidence,
        decidedOn,
        decidedBy,
        reason,
        version);
  }
}

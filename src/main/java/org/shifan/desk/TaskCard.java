package org.shifan.desk;

/**
 * What the task list shows of a task.
 *
 * @param id the task's id
 * @param subject whom it is about, such as 济南市历下区; null for a whole round
 * @param stage the stage of the round, or the name of its process
 * @param due until when, such as 2021年10月31日24:00; null without a deadline
 * @param left such as 还剩5天; null without a deadline
 * @param state open, soon or overdue; null without a deadline
 * @param assignee who has claimed it, by name; null where nobody has
 */
public record TaskCard(
    String id,
    String subject,
    String stage,
    String due,
    String left,
    String state,
    String assignee) {}

package org.shifan.material.web;

import java.util.regex.Pattern;

/**
 * What stands around a page of materials.
 *
 * @param embedded there where the page is shown within another: without head and foot
 * @param task the task it was opened from by a list, or null
 */
record Around(String embedded, String task) {

  private static final Pattern ID = Pattern.compile("[\\w-]{1,64}");

  Around {
    task = task != null && ID.matcher(task).matches() ? task : null;
  }

  /** Whether the page stands alone within another. */
  public boolean bare() {
    return embedded != null;
  }

  /** What the addresses of further pages end with, so that it stays around them. */
  public String query() {
    String from = task == null ? "" : "task=" + task;
    if (bare()) {
      return "?embedded" + (from.isEmpty() ? "" : "&" + from);
    }
    return from.isEmpty() ? "" : "?" + from;
  }

  /** The same, opened from a task's list. */
  Around from(String taskId) {
    return new Around(embedded, taskId);
  }
}

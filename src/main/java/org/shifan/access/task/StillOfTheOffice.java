package org.shifan.access.task;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.TaskQueryImpl;

/**
 * The part of a task query that leaves out what somebody claimed for an office that they have left
 * since: a task is open to one of these offices, or to none. The engine has the condition and lets
 * nobody set it within an or.
 */
class StillOfTheOffice extends TaskQueryImpl {

  private static final long serialVersionUID = 1L;

  StillOfTheOffice(List<String> offices) {
    isOrQueryActive = true;
    withoutCandidateGroups = true;
    includeAssignedTasks = true;
    if (!offices.isEmpty()) {
      candidateGroups = new ArrayList<>(offices);
    }
  }
}

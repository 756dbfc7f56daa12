package org.shifan.desk;

import java.util.List;
import org.shifan.filing.Filing;
import org.shifan.filing.Filings;
import org.shifan.filing.Subjects;
import org.springframework.stereotype.Component;

/** Where what an office files stands: for those who file, sign and receive it. */
@Component
class FilingProgress {

  private final Filings filings;
  private final Subjects subjects;
  private final SpineStages stages;
  private final Standing standing;
  private final History history;

  FilingProgress(
      Filings filings, Subjects subjects, SpineStages stages, Standing standing, History history) {
    this.filings = filings;
    this.subjects = subjects;
    this.stages = stages;
    this.standing = standing;
    this.history = history;
  }

  /** Whoever has a task of a filing has a part in it, and may see all of its way. */
  ProgressView of(DeskTask task) {
    Filing filing = filings.require(task.filing());
    return new ProgressView(
        subjects.name(filing),
        filing.status().label(),
        stages.of(task.round()),
        standing.holders(standing.tasks(filing.id())),
        List.of(),
        history.of(List.of(filing.id()), Sight.ofFiling(), task.round().deploymentId()));
  }
}

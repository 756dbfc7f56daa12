package org.shifan.review;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shifan.process.Vars;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/** Puts a county's scores together and says whether they call for a talk (SD64-14 四(四)). */
@Component("tallyScores")
class TallyScores implements JavaDelegate {

  private final Rounds rounds;
  private final ScoreSheets sheets;
  private final CountyResults results;
  private final Talks talks;

  TallyScores(Rounds rounds, ScoreSheets sheets, CountyResults results, Talks talks) {
    this.rounds = rounds;
    this.sheets = sheets;
    this.results = results;
    this.talks = talks;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String applicationId = Vars.APPLICATION_ID.of(execution);
    var scores = sheets.latest(applicationId).stream().map(ScoreSheet::total).toList();
    Tally tally = Tally.of(scores, rounds.rules(Vars.ROUND_ID.of(execution)).panel());
    results.tally(applicationId, tally);
    Facts.TALK_NEEDED.set(execution, tally.needsTalk() && !talks.held(applicationId));
  }
}

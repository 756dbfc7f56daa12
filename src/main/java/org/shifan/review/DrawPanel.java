package org.shifan.review;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shifan.process.ForModels;
import org.shifan.process.Vars;
import org.shifan.recommendation.Candidate;
import org.shifan.recommendation.Candidates;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/** Draws the groups of counties and their panels (SD64-08 三(三)). */
@Component("drawPanel")
public class DrawPanel implements JavaDelegate {

  private final PanelDrawing drawing;
  private final CountyResults results;
  private final Rounds rounds;
  private final Candidates candidates;

  DrawPanel(PanelDrawing drawing, CountyResults results, Rounds rounds, Candidates candidates) {
    this.drawing = drawing;
    this.results = results;
    this.rounds = rounds;
    this.candidates = candidates;
  }

  @Override
  public void execute(DelegateExecution execution) {
    drawing.draw(Vars.ROUND_ID.of(execution));
  }

  /** The counties to be reviewed, those that are candidates still: asked by the model. */
  @ForModels
  public List<String> counties(String roundId) {
    Set<String> standing =
        candidates.of(roundId).stream().map(Candidate::county).collect(Collectors.toSet());
    return results.ofRound(roundId).stream()
        .map(CountyResult::county)
        .filter(standing::contains)
        .toList();
  }

  /** The city of a county that is reviewed: asked by the model. */
  @ForModels
  public String city(String roundId, String county) {
    return results.require(rounds.require(roundId).idOf(county)).city();
  }
}

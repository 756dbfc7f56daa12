package org.shifan.review;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shifan.candidate.Candidate;
import org.shifan.candidate.StandingCandidates;
import org.shifan.process.ForModels;
import org.shifan.process.Vars;
import org.springframework.stereotype.Component;

/** Draws the groups of counties and their panels (SD64-08 三(三)). */
@Component("drawPanel")
public class DrawPanel implements JavaDelegate {

  private final PanelDrawing drawing;
  private final CountyResults results;
  private final StandingCandidates candidates;

  DrawPanel(PanelDrawing drawing, CountyResults results, StandingCandidates candidates) {
    this.drawing = drawing;
    this.results = results;
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
    return results.require(roundId, county).city();
  }

  /**
   * The id of a county that is reviewed, which its review and records go by: asked by the model.
   */
  @ForModels
  public String id(String roundId, String county) {
    return results.require(roundId, county).applicationId();
  }
}

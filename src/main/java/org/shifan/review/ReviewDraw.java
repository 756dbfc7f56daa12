package org.shifan.review;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The draw of a round's groups, panels and reserves, as it can be shown and verified. */
@Component
public class ReviewDraw {

  /**
   * The draw.
   *
   * @param seed the seed; with the pool and the counties it gives the same panels again
   * @param repeated whether the draw, made again just now, gave the same panels
   */
  public record Sheet(
      String roundId, long seed, OffsetDateTime drawnAt, boolean repeated, List<Panel> groups) {}

  /** A group with its panel; the reserves stand in the order in which they step in. */
  public record Panel(int group, List<Named> counties, List<Named> experts, List<Named> reserves) {}

  /** A county or an expert, by code or login, and name. */
  public record Named(String id, String name) {}

  private final DrawRepository draws;
  private final PanelDrawing drawing;
  private final Reviewers experts;
  private final CandidateNames names;

  ReviewDraw(DrawRepository draws, PanelDrawing drawing, Reviewers experts, CandidateNames names) {
    this.draws = draws;
    this.drawing = drawing;
    this.experts = experts;
    this.names = names;
  }

  /** The draw of a round; empty before it was made. */
  public Optional<Sheet> of(String roundId) {
    return draws.find(roundId).filter(Draw::done).map(this::sheet);
  }

  private Sheet sheet(Draw draw) {
    Drawn recorded = drawing.recorded(draw.roundId());
    Map<String, String> called = names.ofRound(draw.roundId());
    boolean repeated = recorded.equals(drawing.repeated(draw));
    List<Panel> groups =
        recorded.groups().stream().map(g -> panel(g, recorded.panel(g.number()), called)).toList();
    return new Sheet(draw.roundId(), draw.seed(), draw.drawnAt(), repeated, groups);
  }

  private Panel panel(Group group, PanelDraw.Panel panel, Map<String, String> called) {
    List<Named> counties =
        group.members().stream().map(m -> new Named(m.county(), called.get(m.county()))).toList();
    return new Panel(group.number(), counties, people(panel.seats()), people(panel.reserves()));
  }

  private List<Named> people(List<String> ids) {
    return ids.stream().map(id -> new Named(id, experts.name(id))).toList();
  }
}

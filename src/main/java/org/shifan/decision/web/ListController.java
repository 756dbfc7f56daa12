package org.shifan.decision.web;

import java.util.List;
import org.shifan.decision.Decided;
import org.shifan.decision.ListHistory;
import org.shifan.process.Offices;
import org.shifan.round.Round;
import org.shifan.round.Rounds;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The list of a round with all its versions, for the province and its directors only. */
@RestController
class ListController {

  /**
   * The list of a round.
   *
   * @param selected the counties that stand at present, best first
   */
  record ListOfRound(
      String roundId,
      List<Decided.Selected> selected,
      List<ListHistory.Version> versions,
      List<ListHistory.Session> meetings) {}

  private final Rounds rounds;
  private final Decided decided;
  private final ListHistory history;
  private final Offices offices;

  ListController(Rounds rounds, Decided decided, ListHistory history, Offices offices) {
    this.rounds = rounds;
    this.decided = decided;
    this.history = history;
    this.offices = offices;
  }

  @GetMapping("/api/rounds/{id}/list")
  ListOfRound list(@PathVariable String id) {
    Round round = rounds.require(id);
    if (!offices.in("civil-affairs-" + round.province(), "directors-" + round.province())) {
      throw new AccessDeniedException("名单在公示前只供省民政厅和厅长办公会查看，公示后见公示公告");
    }
    return new ListOfRound(id, decided.standing(id), history.versions(id), history.meetings(id));
  }
}

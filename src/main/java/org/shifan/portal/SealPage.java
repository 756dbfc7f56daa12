package org.shifan.portal;

import java.util.List;
import org.shifan.audit.AuditRecord;
import org.shifan.audit.Seals;
import org.shifan.calendar.Deadlines;
import org.shifan.round.ProgrammeNames;
import org.shifan.round.Round;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The hashes with which a round was sealed, for everybody: whoever noted one can tell later whether
 * the record before it was changed. A hash says nothing of what it covers.
 */
@Controller
class SealPage {

  /**
   * A seal as the page shows it.
   *
   * @param number its place in the stream of seals
   * @param sealed when, by the system's clock
   * @param hash the hash of the seal's record, which covers the heads of all streams
   */
  record Sealed(long number, String sealed, String hash) {

    static Sealed of(AuditRecord seal) {
      return new Sealed(
          seal.recordNo(), Deadlines.format(seal.recordedAt().toInstant()), seal.hash());
    }
  }

  private final Rounds rounds;
  private final ProgrammeNames programmes;
  private final Seals seals;

  SealPage(Rounds rounds, ProgrammeNames programmes, Seals seals) {
    this.rounds = rounds;
    this.programmes = programmes;
    this.seals = seals;
  }

  @GetMapping("/public/rounds/{id}/seals")
  String seals(@PathVariable String id, Model model) {
    Round round = rounds.require(id);
    List<Sealed> sealed = seals.of(id).stream().map(Sealed::of).toList();
    model.addAttribute("round", round);
    model.addAttribute("programme", programmes.of(round));
    model.addAttribute("seals", sealed);
    return "portal/seals";
  }
}

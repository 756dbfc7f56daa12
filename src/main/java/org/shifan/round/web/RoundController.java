package org.shifan.round.web;

import java.time.OffsetDateTime;
import java.util.List;
import org.shifan.process.Offices;
import org.shifan.round.ProgrammeNames;
import org.shifan.round.Round;
import org.shifan.round.Rounds;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The rounds, with the rules that each published with its opening (SD64-14). */
@RestController
@RequestMapping("/api/rounds")
class RoundController {

  /**
   * A round as a list shows it.
   *
   * @param name its year and its programme's name
   */
  record RoundRow(
      String id,
      String name,
      String programme,
      String province,
      int year,
      String status,
      OffsetDateTime openedAt) {}

  private final Rounds rounds;
  private final ProgrammeNames programmes;
  private final Offices offices;

  RoundController(Rounds rounds, ProgrammeNames programmes, Offices offices) {
    this.rounds = rounds;
    this.programmes = programmes;
    this.offices = offices;
  }

  @GetMapping
  List<RoundRow> all() {
    return rounds.all().stream()
        .map(
            r ->
                new RoundRow(
                    r.id(),
                    r.year() + "年度" + programmes.of(r),
                    r.programme(),
                    r.province(),
                    r.year(),
                    r.status(),
                    r.openedAt()))
        .toList();
  }

  @GetMapping("/{id}")
  RoundView one(@PathVariable String id) {
    Round round = rounds.require(id);
    String province = round.province();
    boolean money =
        offices.in("civil-affairs-" + province, "finance-" + province, "directors-" + province);
    return RoundView.of(round, rounds.rules(round), money ? round.budget() : null);
  }
}

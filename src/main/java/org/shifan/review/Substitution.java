package org.shifan.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.shifan.audit.AuditTrail;
import org.shifan.audit.Entry;
import org.shifan.audit.Kind;
import org.shifan.process.Refused;
import org.shifan.programme.Rules;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/** Finds who steps in where an expert declared a conflict, and asks them. */
@Component
class Substitution {

  private final Rounds rounds;
  private final CandidateNames names;
  private final Reviewers experts;
  private final DrawRepository draws;
  private final PanelDrawing drawing;
  private final CountyResults results;
  private final Seats seats;
  private final AuditTrail audit;

  Substitution(
      Rounds rounds,
      CandidateNames names,
      Reviewers experts,
      DrawRepository draws,
      PanelDrawing drawing,
      CountyResults results,
      Seats seats,
      AuditTrail audit) {
    this.rounds = rounds;
    this.names = names;
    this.experts = experts;
    this.draws = draws;
    this.drawing = drawing;
    this.results = results;
    this.seats = seats;
    this.audit = audit;
  }

  /**
   * Asks a reserve, or one drawn from the pool as it is now; the seat stays vacant where nobody is
   * left. Asked again, it says who was asked before.
   *
   * @return who is asked now; empty where the seat is vacant
   * @throws Refused where too few experts would remain for the county
   */
  Optional<String> fill(String applicationId, int seatNo) {
    CountyResult county = results.lock(applicationId);
    Seat seat = seats.current(applicationId, seatNo);
    if (seat.status() != SeatStatus.CONFLICT) {
      return Optional.ofNullable(seat.expert());
    }
    Rules.Panel panel = rounds.rules(county.roundId()).panel();
    Reserve reserve = new Reserve(panel);
    List<Reviewer> pool = experts.of(rounds.require(county.roundId()).province());
    long seed = draws.find(county.roundId()).orElseThrow().seed();
    var substitute = reserve.next(vacancy(county, seatNo, pool), pool, seed);
    if (substitute.isPresent()) {
      seats.invite(seat, substitute.get(), pool);
      audit.record(seated(seat, substitute.get()).under(panel.rule()));
    } else {
      Refused.when(reserve.enough(names.of(county), others(seat)));
      seats.vacate(seat);
      audit.record(
          Entry.of(Kind.DRAW, applicationId, "seatReserve")
              .because("候补用尽，席位" + seatNo + "空缺")
              .under(panel.rule()));
    }
    return substitute.map(Reserve.Substitute::expert);
  }

  private static Entry seated(Seat seat, Reserve.Substitute substitute) {
    return Entry.of(Kind.DRAW, seat.applicationId(), "seatReserve")
        .on(substitute.expert())
        .because(
            (substitute.supplementary() ? "补充抽取" : "候补递补")
                + "，接替"
                + seat.expert()
                + "的席位"
                + seat.seatNo());
  }

  private Reserve.Vacancy vacancy(CountyResult county, int seatNo, List<Reviewer> pool) {
    Set<String> active = pool.stream().map(Reviewer::id).collect(Collectors.toSet());
    Set<String> asked =
        seats.of(county.applicationId()).stream()
            .filter(s -> s.expert() != null)
            .map(Seat::expert)
            .collect(Collectors.toSet());
    Drawn drawn = drawing.recorded(county.roundId());
    List<String> reserves =
        drawn.panel(county.groupNo()).reserves().stream().filter(active::contains).toList();
    Group group = drawn.group(county.groupNo());
    Set<String> busy = seats.busy(county.roundId());
    return new Reserve.Vacancy(group, county.county(), seatNo, reserves, asked, busy);
  }

  /** How many other seats of the county are taken or may still be. */
  private int others(Seat seat) {
    List<Seat> all = seats.of(seat.applicationId());
    long vacant = all.stream().filter(s -> s.status() == SeatStatus.VACANT).count();
    long numbers = all.stream().map(Seat::seatNo).distinct().count();
    return (int) (numbers - vacant - 1);
  }
}

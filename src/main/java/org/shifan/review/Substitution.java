package org.shifan.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.shifan.process.Refused;
import org.shifan.region.Regions;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/** Finds who steps in where an expert declared a conflict, and asks them. */
@Component
class Substitution {

  private final Rounds rounds;
  private final Regions regions;
  private final Reviewers experts;
  private final DrawRepository draws;
  private final PanelDrawing drawing;
  private final CountyResults results;
  private final Seats seats;

  Substitution(
      Rounds rounds,
      Regions regions,
      Reviewers experts,
      DrawRepository draws,
      PanelDrawing drawing,
      CountyResults results,
      Seats seats) {
    this.rounds = rounds;
    this.regions = regions;
    this.experts = experts;
    this.draws = draws;
    this.drawing = drawing;
    this.results = results;
    this.seats = seats;
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
    Reserve reserve = new Reserve(rounds.rules(county.roundId()).panel());
    List<Reviewer> pool = experts.of(rounds.require(county.roundId()).province());
    long seed = draws.find(county.roundId()).orElseThrow().seed();
    var substitute = reserve.next(vacancy(county, seatNo, pool), pool, seed);
    if (substitute.isPresent()) {
      seats.invite(seat, substitute.get(), pool);
    } else {
      Refused.when(reserve.enough(regions.fullName(county.county()), others(seat)));
      seats.vacate(seat);
    }
    return substitute.map(Reserve.Substitute::expert);
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

package org.shifan.review;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shifan.audit.AuditTrail;
import org.shifan.audit.Entry;
import org.shifan.audit.Kind;
import org.shifan.candidate.Candidate;
import org.shifan.candidate.StandingCandidates;
import org.shifan.process.Forms;
import org.shifan.process.Refused;
import org.shifan.programme.Rules;
import org.shifan.round.Round;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/** Draws a round's panels once, keeps what was drawn from what, and repeats the draw. */
@Component
class PanelDrawing {

  /** A seed that every reader of JSON keeps to the last digit. */
  private static final long SEEDS = 1_000_000_000_000_000L;

  private final Rounds rounds;
  private final StandingCandidates candidates;
  private final Homes homes;
  private final Reviewers experts;
  private final DrawRepository draws;
  private final CountyResults results;
  private final Seats seats;
  private final Clock clock;
  private final AuditTrail audit;

  PanelDrawing(
      Rounds rounds,
      StandingCandidates candidates,
      Homes homes,
      Reviewers experts,
      DrawRepository draws,
      CountyResults results,
      Seats seats,
      Clock clock,
      AuditTrail audit) {
    this.rounds = rounds;
    this.candidates = candidates;
    this.homes = homes;
    this.experts = experts;
    this.draws = draws;
    this.results = results;
    this.seats = seats;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * Draws the groups and panels, from the seed recorded before if there is one; a draw that was
   * made stays.
   *
   * @throws Refused where the pool has too few experts
   */
  void draw(String roundId) {
    if (draws.find(roundId).isEmpty()) {
      draws.seed(roundId, new SecureRandom().nextLong(SEEDS));
    }
    Draw draw = draws.find(roundId).orElseThrow();
    if (!draw.done()) {
      Round round = rounds.require(roundId);
      Map<String, Candidate> standing =
          candidates.of(roundId).stream()
              .collect(Collectors.toMap(Candidate::county, Function.identity()));
      List<Group.Member> members = standing.values().stream().map(c -> member(round, c)).toList();
      List<Reviewer> pool = experts.of(round.province());
      Rules.Panel panel = rounds.rules(round).panel();
      Drawn drawn = drawn(panel, members, pool, draw.seed());
      draws.drawn(roundId, pool, OffsetDateTime.now(clock), drawn.panels());
      drawn.groups().forEach(group -> open(roundId, group, drawn.panel(group.number()), standing));
      audit.record(
          Entry.of(Kind.DRAW, roundId, "drawPanel")
              .under(panel.rule())
              .with(
                  Forms.text(Map.of("seed", draw.seed(), "pool", pool, "panels", drawn.panels()))));
    }
  }

  /** The draw as it was recorded. */
  Drawn recorded(String roundId) {
    return new Drawn(results.groups(roundId), draws.panels(roundId));
  }

  /** The draw made again from the recorded seed, pool and counties. */
  Drawn repeated(Draw draw) {
    List<Group.Member> members =
        results.ofRound(draw.roundId()).stream()
            .map(r -> new Group.Member(r.county(), r.city()))
            .toList();
    Rules.Panel panel = rounds.rules(draw.roundId()).panel();
    return drawn(panel, members, draw.reviewers(), draw.seed());
  }

  private static Drawn drawn(
      Rules.Panel panel, List<Group.Member> members, List<Reviewer> pool, long seed) {
    return Drawn.of(panel, members, pool, seed).orElseThrow(r -> new Refused(List.of(r)));
  }

  private Group.Member member(Round round, Candidate candidate) {
    return new Group.Member(
        candidate.county(), homes.ofCandidate(round.province(), candidate.city()));
  }

  private void open(
      String roundId, Group group, PanelDraw.Panel panel, Map<String, Candidate> standing) {
    for (Group.Member member : group.members()) {
      Candidate candidate = standing.get(member.county());
      results.add(roundId, candidate, member, group.number());
      seats.open(candidate.id(), panel.seats());
    }
  }
}

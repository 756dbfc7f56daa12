package org.shifan.review.web;

import java.math.BigDecimal;
import java.util.List;
import org.shifan.process.Offices;
import org.shifan.review.RankedCounty;
import org.shifan.review.ReviewDraw;
import org.shifan.review.ReviewRanking;
import org.shifan.round.Round;
import org.shifan.round.Rounds;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The draw and the order of the expert review: not for counties, cities or experts. */
@RestController
@RequestMapping("/api/rounds/{id}")
class ReviewController {

  /** A county's place with the scores side by side. */
  record Place(
      int place,
      String county,
      String name,
      int group,
      BigDecimal rawScore,
      BigDecimal adjustedScore,
      BigDecimal cityScore) {}

  private final Rounds rounds;
  private final ReviewDraw draw;
  private final ReviewRanking ranking;
  private final Offices offices;

  ReviewController(Rounds rounds, ReviewDraw draw, ReviewRanking ranking, Offices offices) {
    this.rounds = rounds;
    this.draw = draw;
    this.ranking = ranking;
    this.offices = offices;
  }

  /** Seed, groups, panels and reserves: for the province's civil affairs and administrators. */
  @GetMapping("/draw")
  ReviewDraw.Sheet draw(@PathVariable String id) {
    Round round = rounds.require(id);
    admit("civil-affairs-" + round.province());
    return draw.of(id)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "本轮尚未抽取评审专家：" + id));
  }

  /** The counties by place, empty before the review is done: for the directors as well. */
  @GetMapping("/ranking")
  List<Place> ranking(@PathVariable String id) {
    Round round = rounds.require(id);
    admit("civil-affairs-" + round.province(), "directors-" + round.province());
    return ranking.of(id).stream().map(this::place).toList();
  }

  private Place place(RankedCounty county) {
    return new Place(
        county.place(),
        county.county(),
        county.name(),
        ranking.groupOf(county.applicationId()),
        county.rawScore(),
        county.adjustedScore(),
        county.cityScore());
  }

  private void admit(String... allowed) {
    if (!offices.in(allowed)) {
      throw new AccessDeniedException("您所在的单位无权查看专家评审情况");
    }
  }
}

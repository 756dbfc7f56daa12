package org.shifan.review;

import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.shifan.EngineTest;
import org.shifan.calendar.ClockSetting;
import org.shifan.calendar.TestClock;
import org.shifan.region.Regions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A round under review on 11 November 2021, and afterwards nothing. */
@EngineTest
abstract class UnderReview {

  @Autowired JdbcClient jdbc;
  @Autowired Regions regions;
  @Autowired ProcessEngine engine;
  @Autowired ClockSetting clock;
  @Autowired Seats seats;
  @Autowired DrawRepository draws;
  ReviewRound round;
  ReviewStage review;

  @BeforeEach
  void aRound() {
    TestClock.set(clock, Instant.parse("2021-11-11T01:00:00Z"));
    round = new ReviewRound(jdbc, regions, engine);
    review = new ReviewStage(jdbc, engine);
    round.open();
  }

  @AfterEach
  void clear() {
    round.clear();
  }

  /** A single candidate before so many experts, at the first tasks. */
  String reviewWith(int experts) {
    String county = round.candidates(1, 1).get(0);
    round.experts(experts);
    review.start();
    return county;
  }

  /** A single candidate whose five experts are to score. */
  String scoring() {
    String county = reviewWith(7);
    review.recordAll(county);
    review.seatAll(county);
    return county;
  }

  List<SeatStatus> statuses(String county) {
    return seats.of(ReviewStage.id(county)).stream().map(Seat::status).toList();
  }
}

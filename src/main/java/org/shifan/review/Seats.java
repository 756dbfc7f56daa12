package org.shifan.review;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.shifan.process.Forms;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps who was asked to a county's panel, who has a conflict, and who scores. */
@Repository
class Seats {

  private static final String SEAT =
      "select id, application_id, seat_no, turn, expert, status from seat where application_id = ?";

  private final JdbcClient jdbc;

  Seats(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Asks the experts drawn, seat by seat. */
  void open(String applicationId, List<String> experts) {
    for (int i = 0; i < experts.size(); i++) {
      add(applicationId, i + 1, 1, experts.get(i), SeatStatus.INVITED, null);
    }
  }

  /** Asks who steps in; the pool is kept where they were drawn from it. */
  void invite(Seat former, Reserve.Substitute substitute, List<Reviewer> pool) {
    add(
        former.applicationId(),
        former.seatNo(),
        former.turn() + 1,
        substitute.expert(),
        SeatStatus.INVITED,
        substitute.supplementary() ? Forms.text(pool) : null);
  }

  void vacate(Seat former) {
    int turn = former.turn() + 1;
    add(former.applicationId(), former.seatNo(), turn, null, SeatStatus.VACANT, null);
  }

  void declare(Seat seat, SeatStatus status, String reason, OffsetDateTime at) {
    jdbc.sql("update seat set status = ?, reason = ?, declared_at = ? where id = ?")
        .params(status.name(), reason, at, seat.id())
        .update();
  }

  /** All turns at all seats of a county. */
  List<Seat> of(String applicationId) {
    return jdbc.sql(SEAT + " order by seat_no, turn").param(applicationId).query(Seat.class).list();
  }

  /** The present turn at a seat. */
  Seat current(String applicationId, int seatNo) {
    return jdbc.sql(SEAT + " and seat_no = ? order by turn desc fetch first 1 rows only")
        .params(applicationId, seatNo)
        .query(Seat.class)
        .single();
  }

  /** Everybody who was drawn or asked in a round. */
  Set<String> busy(String roundId) {
    return jdbc.sql(
            "select expert from panel_member where round_id = ?"
                + " union select s.expert from seat s"
                + " join county_result r on r.application_id = s.application_id"
                + " where r.round_id = ? and s.expert is not null")
        .params(roundId, roundId)
        .query(String.class)
        .set();
  }

  private void add(
      String applicationId, int seatNo, int turn, String expert, SeatStatus status, String pool) {
    jdbc.sql(
            "insert into seat (application_id, seat_no, turn, expert, status, pool)"
                + " values (?, ?, ?, ?, ?, ?)")
        .params(applicationId, seatNo, turn, expert, status.name(), pool)
        .update();
  }
}

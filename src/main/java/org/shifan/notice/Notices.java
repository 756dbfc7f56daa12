package org.shifan.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The public notices of all rounds. */
@Repository
public class Notices {

  private static final String NOTICE =
      "select id, round_id, notice_number as number, process_instance_id, status, published_at,"
          + " ends_at from public_notice";

  private final JdbcClient jdbc;
  private final Clock clock;

  Notices(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The notices of a round by number. */
  public List<PublicNotice> of(String roundId) {
    return jdbc.sql(NOTICE + " where round_id = ? order by notice_number")
        .param(roundId)
        .query(PublicNotice.class)
        .list();
  }

  /** All notices, the newest first. */
  public List<PublicNotice> all() {
    return jdbc.sql(NOTICE + " order by published_at desc, notice_number desc")
        .query(PublicNotice.class)
        .list();
  }

  /**
   * The notice.
   *
   * @throws NoSuchElementException where there is none with this id
   */
  public PublicNotice require(String id) {
    return jdbc.sql(NOTICE + " where id = ?")
        .param(id)
        .query(PublicNotice.class)
        .optional()
        .orElseThrow(
            () -> new NoSuchElementException("没有编号为“" + id + "”的公示：应为公示的编号，例如 sd64-2021-notice-1"));
  }

  /** The codes of the counties on a notice, by code; those removed since included. */
  public List<String> counties(String noticeId) {
    return jdbc.sql("select county from notice_county where notice_id = ? order by county")
        .param(noticeId)
        .query(String.class)
        .list();
  }

  /** The codes of all counties that any notice of a round has published. */
  List<String> published(String roundId) {
    return jdbc.sql(
            "select c.county from notice_county c join public_notice n on n.id = c.notice_id"
                + " where n.round_id = ?")
        .param(roundId)
        .query(String.class)
        .list();
  }

  /** The last Beijing date of the round's last notice; empty where there was none. */
  public Optional<LocalDate> lastDay(String roundId) {
    return last(roundId).map(PublicNotice::lastDay);
  }

  /** The round's last notice. */
  Optional<PublicNotice> last(String roundId) {
    return of(roundId).stream().reduce((former, latter) -> latter);
  }

  /** The notice that a process waits for. */
  Optional<PublicNotice> ofProcess(String processInstanceId) {
    return jdbc.sql(NOTICE + " where process_instance_id = ?")
        .param(processInstanceId)
        .query(PublicNotice.class)
        .optional();
  }

  /** The notice, locked until the transaction ends: closing and objecting follow each other. */
  PublicNotice lock(String id) {
    return jdbc.sql(NOTICE + " where id = ? for update")
        .param(id)
        .query(PublicNotice.class)
        .single();
  }

  void add(PublicNotice notice, List<String> counties) {
    jdbc.sql(
            "insert into public_notice (id, round_id, notice_number, process_instance_id, status,"
                + " published_at, ends_at) values (?, ?, ?, ?, ?, ?, ?)")
        .params(
            notice.id(),
            notice.roundId(),
            notice.number(),
            notice.processInstanceId(),
            notice.status().name(),
            notice.publishedAt(),
            notice.endsAt())
        .update();
    counties.forEach(
        county ->
            jdbc.sql("insert into notice_county (notice_id, county) values (?, ?)")
                .params(notice.id(), county)
                .update());
  }

  /** A notice ends later than it was to. */
  void extend(String id, OffsetDateTime end) {
    jdbc.sql("update public_notice set ends_at = ? where id = ?").params(end, id).update();
  }

  /** Ends a notice; one that has ended stays as it is. */
  void close(String id) {
    jdbc.sql(
            "update public_notice set status = 'CLOSED', closed_at = ?"
                + " where id = ? and status = 'OPEN'")
        .params(OffsetDateTime.now(clock), id)
        .update();
  }
}

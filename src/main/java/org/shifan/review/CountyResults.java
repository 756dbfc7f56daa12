package org.shifan.review;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.shifan.candidate.Candidate;
import org.shifan.process.ReadOnce;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the candidates of the reviews with their results. */
@Repository
class CountyResults {

  private final JdbcClient jdbc;
  private final ReadOnce<CountyResult> known = new ReadOnce<>();

  CountyResults(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(String roundId, Candidate candidate, Group.Member member, int group) {
    jdbc.sql(
            "insert into county_result (application_id, round_id, county, city, name,"
                + " materials_id, group_no) values (?, ?, ?, ?, ?, ?, ?)")
        .params(
            candidate.id(),
            roundId,
            member.county(),
            member.city(),
            candidate.name(),
            candidate.materials(),
            group)
        .update();
  }

  CountyResult require(String applicationId) {
    return known.get(applicationId, id -> required(find(id), id));
  }

  /** The candidate of this id, if it is under review. */
  Optional<CountyResult> find(String applicationId) {
    return jdbc.sql("select * from county_result where application_id = ?")
        .param(applicationId)
        .query(CountyResult.class)
        .optional();
  }

  /** Where the papers of a candidate lie, if it is under review. */
  Optional<String> papers(String applicationId) {
    return jdbc.sql(
            "select coalesce(materials_id, application_id) from county_result"
                + " where application_id = ?")
        .param(applicationId)
        .query(String.class)
        .optional();
  }

  /** The candidates whose papers these are, by code. */
  List<CountyResult> of(String papersId) {
    return jdbc.sql(
            "select * from county_result where materials_id = ?"
                + " or (materials_id is null and application_id = ?) order by county")
        .params(papersId, papersId)
        .query(CountyResult.class)
        .list();
  }

  /** The county's result, locked until the transaction ends, so that steps follow each other. */
  CountyResult lock(String applicationId) {
    CountyResult locked =
        required(
            jdbc.sql("select * from county_result where application_id = ? for update")
                .param(applicationId)
                .query(CountyResult.class)
                .optional(),
            applicationId);
    known.put(applicationId, locked);
    return locked;
  }

  /**
   * The candidate of that code in a round.
   *
   * @throws IllegalStateException where there is none under review
   */
  CountyResult require(String roundId, String county) {
    return required(
        jdbc.sql("select * from county_result where round_id = ? and county = ?")
            .params(roundId, county)
            .query(CountyResult.class)
            .optional(),
        county);
  }

  /** All candidates of the draw, by county. */
  List<CountyResult> ofRound(String roundId) {
    return jdbc.sql("select * from county_result where round_id = ? order by county")
        .param(roundId)
        .query(CountyResult.class)
        .list();
  }

  /** The groups of the draw, by number. */
  List<Group> groups(String roundId) {
    Map<Integer, List<Group.Member>> members =
        ofRound(roundId).stream()
            .sorted(Comparator.comparing(CountyResult::county))
            .collect(
                Collectors.groupingBy(
                    CountyResult::groupNo,
                    TreeMap::new,
                    Collectors.mapping(
                        r -> new Group.Member(r.county(), r.city()), Collectors.toList())));
    return members.entrySet().stream().map(e -> new Group(e.getKey(), e.getValue())).toList();
  }

  void tally(String applicationId, Tally tally) {
    jdbc.sql("update county_result set raw = ?, spread = ? where application_id = ?")
        .params(tally.score(), tally.spread(), applicationId)
        .update();
    known.forget(applicationId);
  }

  void adjust(String applicationId, BigDecimal adjusted) {
    jdbc.sql("update county_result set adjusted = ? where application_id = ?")
        .params(adjusted, applicationId)
        .update();
    known.forget(applicationId);
  }

  void rank(String applicationId, BigDecimal total, int place) {
    jdbc.sql("update county_result set total = ?, place = ? where application_id = ?")
        .params(total, place, applicationId)
        .update();
    known.forget(applicationId);
  }

  private static CountyResult required(Optional<CountyResult> found, String what) {
    return found.orElseThrow(() -> new IllegalStateException("'" + what + "' is not under review"));
  }
}

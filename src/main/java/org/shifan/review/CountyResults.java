package org.shifan.review;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

  void add(String applicationId, String roundId, Group.Member member, int group) {
    jdbc.sql(
            "insert into county_result (application_id, round_id, county, city, group_no)"
                + " values (?, ?, ?, ?, ?)")
        .params(applicationId, roundId, member.county(), member.city(), group)
        .update();
  }

  CountyResult require(String applicationId) {
    return known.get(
        applicationId, id -> one("select * from county_result where application_id = ?", id));
  }

  /** The county's result, locked until the transaction ends, so that steps follow each other. */
  CountyResult lock(String applicationId) {
    CountyResult locked =
        one("select * from county_result where application_id = ? for update", applicationId);
    known.put(applicationId, locked);
    return locked;
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

  private CountyResult one(String query, String applicationId) {
    return jdbc.sql(query)
        .param(applicationId)
        .query(CountyResult.class)
        .optional()
        .orElseThrow(
            () -> new IllegalStateException("'" + applicationId + "' is not under review"));
  }
}

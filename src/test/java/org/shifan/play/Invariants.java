package org.shifan.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.shifan.rest.TestDatabase;

/** What must be so in the tables after a round, whatever happened in it. */
final class Invariants {

  private final TestDatabase database;

  Invariants(TestDatabase database) {
    this.database = database;
  }

  /** Nobody applies, is recommended, recognised, awarded or paid twice, or beyond the rules. */
  void ofARound() throws SQLException {
    ofAnyMoment();
    none(
        "select recommendation_id from ranking_row where recommended"
            + " group by recommendation_id having count(*) > 3");
    none(
        "select c.application_id from county_result c join application a"
            + " on a.id = c.application_id left join ranking_row r"
            + " on r.recommendation_id = a.recommendation_id and r.county = a.county"
            + " where r.recommended is null or not r.recommended");
    none("select county from notice_county group by county having count(*) > 1");
    none(
        "select application_id from recognition r where not exists (select 1 from notice_county n"
            + " where n.county = r.county)");
    none(
        "select r.run_id from award_row r join award_run w on w.id = r.run_id"
            + " where w.status = 'PUBLISHED' group by r.run_id, w.total, w.budget"
            + " having sum(r.total) <> w.total or w.total > w.budget");
  }

  /** What holds at any moment, also after a crash. */
  void ofAnyMoment() throws SQLException {
    none("select county from application group by round_id, county having count(*) > 1");
    none("select task_id from submission group by task_id having count(*) > 1");
    none("select ID_ from ACT_RU_INCIDENT");
    none("select ID_ from ACT_RU_JOB where RETRIES_ = 0");
    none(
        "select proc_inst_id_ from ACT_RU_EXECUTION e where ID_ = PROC_INST_ID_"
            + " and BUSINESS_KEY_ is null");
    none(
        "select BUSINESS_KEY_ from ACT_RU_EXECUTION where ID_ = PROC_INST_ID_"
            + " group by BUSINESS_KEY_, PROC_DEF_ID_ having count(*) > 1");
  }

  /** The round has ended: nothing waits for anybody or anything. */
  void nothingIsLeft() throws SQLException {
    none("select NAME_ from ACT_RU_TASK");
    none("select ID_ from ACT_RU_EXECUTION");
    none("select VAR_.NAME_ from ACT_RU_VARIABLE VAR_");
    none("select ID_ from ACT_RU_JOB where PROCESS_INSTANCE_ID_ is not null");
  }

  BigDecimal number(String sql) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getBigDecimal(1);
    }
  }

  private void none(String sql) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      String found = row.next() ? row.getString(1) : "nothing";
      assertThat(found).as(sql).isEqualTo("nothing");
    }
  }
}

package org.shifan.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.shifan.rest.ShifanProcess;
import org.shifan.rest.TestDatabase;

/** What must be so in the tables after a round, whatever happened in it. */
final class Invariants {

  private final ShifanProcess system;
  private final TestDatabase database;

  /** Of a system that has stopped, on its database. */
  Invariants(ShifanProcess system, TestDatabase database) {
    this.system = system;
    this.database = database;
  }

  /** The product's own commands find no impossible state, and an audit that nobody changed. */
  void ofARound() {
    assertThat(system.command("invariants")).as(system.logged()).isZero();
    assertThat(system.command("verify-audit")).as(system.logged()).isZero();
  }

  /** Somebody with the database's password changes what an official is on record with. */
  void tamperingIsFound() throws SQLException {
    boolean h2 = database.url().startsWith("jdbc:h2");
    change(
        h2
            ? "drop trigger audit_record_append_only"
            : "alter table audit_record disable trigger user");
    change("update audit_record set actor = 'mz-370000' where kind = 'DECISION' and record_no = 3");
    assertThat(system.command("verify-audit")).as(system.logged()).isEqualTo(1);
    assertThat(system.logged()).contains("第3条：内容与散列值不符");
    rowsThatWereChangedAreFound();
  }

  /** What the money depends on, changed where no record is. */
  private void rowsThatWereChangedAreFound() throws SQLException {
    change("update score_row set points = 0.5 where sheet_id = (select min(id) from score_sheet)");
    change(
        "update application set status = 'NOT_APPLIED' where id in (select application_id from recognition)");
    change("update county_result set place = 99 where place = 1");
    change("update ranking_row set recommended = not recommended where place = 1");
    change("update award_row set total = total + 100 where place = 2");
    change("delete from payment where amount = (select max(amount) from payment)");
    change("update material_piece set content = content || content where piece_no = 0");
    change("update material set sha256 = file_name where version_no = 1");
    change(
        "insert into ACT_ID_MEMBERSHIP (USER_ID_, GROUP_ID_) values ('mz-370102', 'camunda-admin')");
    assertThat(system.command("verify-audit")).as(system.logged()).isEqualTo(1);
    assertThat(system.logged())
        .containsPattern(
            "表 score_row 中 sheet_id=\\d+,criterion=\\S+ 的行的“points”应为“[\\d.]+”，实为“0.5”")
        .containsPattern("表 application 中 id=sd64-2021-\\d{6} 的行的“status”应为“\\w+”，实为“NOT_APPLIED”")
        .containsPattern("表 county_result 中 \\S+ 的行的“place”应为“1”，实为“99”")
        .containsPattern("表 ranking_row 中 \\S+ 的行的“recommended”应为“true”，实为“false”")
        .containsPattern("表 award_row 中 \\S+ 的行的“total”应为“\\d+”，实为“\\d+”")
        .containsPattern("表 payment 中 \\S+ 的行被删除")
        .containsPattern("表 material 中 \\S+ 的行的“sha256”应为")
        .containsPattern("材料“[^”]+”（\\S+）的内容被改动，SHA-256应为")
        .contains("表 act_id_membership 中 user_id_=mz-370102,group_id_=camunda-admin 的行没有登记");
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

  private void change(String sql) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
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

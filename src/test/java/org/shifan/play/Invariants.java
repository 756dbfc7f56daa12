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

package org.shifan.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.shifan.calendar.Deadlines;
import org.shifan.calendar.SettableClock;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The audit on a database of its own, without the rest of the system. */
final class AuditTables {

  static final String KEY = "a-key-of-the-tests-and-of-nobody-else";

  final JdbcClient jdbc;
  final TransactionTemplate transaction;
  final AuditTrail audit;
  final Seals seals;
  final Verification verification;
  private final DataSource database;
  private final String vendor;

  AuditTables(DataSource database, String vendor) {
    this.database = database;
    this.vendor = vendor;
    Flyway.configure()
        .dataSource(database)
        .locations("classpath:db/migration", "classpath:db/vendor/" + vendor)
        // what comes later stands on the engine's own tables
        .target("12")
        .load()
        .migrate();
    JdbcTransactionManager transactions = new JdbcTransactionManager(database);
    this.jdbc = JdbcClient.create(database);
    this.transaction = new TransactionTemplate(transactions);
    ChainRepository records = new ChainRepository(jdbc, new JdbcTemplate(database));
    SealingKey key = new SealingKey(KEY);
    this.audit =
        new AuditTrail(
            new Chain(records, key, transactions),
            records,
            office -> new Actor("mz-370102", null, "civil-affairs-370102"),
            new SettableClock(Deadlines.BEIJING, Duration.ofDays(-1900)),
            transactions);
    this.seals = new Seals(audit, records);
    this.verification = new Verification(records, key, transactions);
  }

  /** What one with all rights in the database can do: the triggers are taken away meanwhile. */
  void tamper(String sql, Object... params) {
    triggers(false);
    try {
      jdbc.sql(sql).params(List.of(params)).update();
    } finally {
      triggers(true);
    }
  }

  private void triggers(boolean on) {
    if (vendor.equals("postgresql")) {
      for (String table : List.of("audit_record", "audit_head")) {
        execute("alter table " + table + (on ? " enable" : " disable") + " trigger user");
      }
    } else if (on) {
      execute(
          "create trigger audit_record_append_only before update, delete on audit_record"
              + " for each row call 'org.shifan.audit.AppendOnly'");
      execute(
          "create trigger audit_head_moves_on before update, delete on audit_head"
              + " for each row call 'org.shifan.audit.AppendOnly'");
    } else {
      execute("drop trigger audit_record_append_only");
      execute("drop trigger audit_head_moves_on");
    }
  }

  private void execute(String sql) {
    try (Connection connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Does this many times, from eight threads at once. */
  static void together(int times, Consumer<Integer> work) {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Void>> all = new ArrayList<>();
      for (int i = 0; i < times; i++) {
        int number = i;
        all.add(
            () -> {
              work.accept(number);
              return null;
            });
      }
      for (Future<Void> done : threads.invokeAll(all)) {
        done.get();
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    } finally {
      threads.shutdownNow();
    }
  }
}

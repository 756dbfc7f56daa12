package org.shifan.audit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.shifan.audit.rows.WatchedDataSource;
import org.shifan.calendar.Deadlines;
import org.shifan.calendar.SettableClock;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
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
  final WatchedDataSource watched;
  private final AtomicLong statements = new AtomicLong();
  private final DataSource database;
  private final String vendor;

  AuditTables(DataSource plain, String vendor) {
    this.watched = new WatchedDataSource(counting(plain));
    this.database = plain;
    this.vendor = vendor;
    Flyway.configure()
        .dataSource(database)
        .locations("classpath:db/migration", "classpath:db/vendor/" + vendor)
        // what comes later stands on the engine's own tables
        .target("12")
        .load()
        .migrate();
    script("V40__rows_on_record.sql");
    JdbcTransactionManager transactions = new JdbcTransactionManager(watched);
    this.jdbc = JdbcClient.create(watched);
    this.transaction = new TransactionTemplate(transactions);
    ChainRepository records = new ChainRepository(jdbc, new JdbcTemplate(watched));
    SealingKey key = new SealingKey(KEY);
    this.audit =
        new AuditTrail(
            new Chain(records, key, transactions),
            records,
            new RowNumbers(records),
            office -> new Actor("mz-370102", null, "civil-affairs-370102"),
            new SettableClock(Deadlines.BEIJING, Duration.ofDays(-1900)),
            transactions);
    this.seals = new Seals(audit, records);
    this.verification =
        new Verification(
            records,
            new TableRepository(new JdbcTemplate(watched)),
            new StaticListableBeanFactory().getBeanProvider(Comparison.class),
            key,
            transactions);
    startAnew();
  }

  /** What one with all rights in the database can do: the triggers are taken away meanwhile. */
  void tamper(String sql, Object... params) {
    triggers(false);
    try {
      JdbcClient.create(database).sql(sql).params(List.of(params)).update();
    } finally {
      triggers(true);
    }
  }

  /** On H2 in memory. */
  static AuditTables onH2() {
    String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000";
    JdbcConnectionPool pool = JdbcConnectionPool.create(url, "sa", "");
    pool.setMaxConnections(24);
    return new AuditTables(pool, "h2");
  }

  Baseline baseline() {
    return new Baseline(watched, new JdbcTemplate(watched), audit);
  }

  /** How many statements were made since the start. */
  long statements() {
    return statements.get();
  }

  private DataSource counting(DataSource plain) {
    return new DelegatingDataSource(plain) {
      @Override
      public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        return (Connection)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, args) -> {
                  if (method.getName().equals("prepareStatement")) {
                    statements.incrementAndGet();
                  }
                  try {
                    return method.invoke(connection, args);
                  } catch (InvocationTargetException e) {
                    throw e.getCause();
                  }
                });
      }
    };
  }

  /** As a start does: the tables are looked at anew. */
  void startAnew() {
    try {
      watched.watch();
      watched.tell(audit);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What comes later, and stands without the engine's tables. */
  private void script(String name) {
    try (Connection connection = database.getConnection()) {
      ScriptUtils.executeSqlScript(connection, new ClassPathResource("db/migration/" + name));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
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

package org.shifan.audit.rows;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A statement that tells which rows it left behind, and gives its caller the keys as always. */
final class WatchedStatement implements InvocationHandler {

  private static final Set<String> EXECUTES =
      Set.of("execute", "executeUpdate", "executeLargeUpdate", "executeBatch", "executeLargeBatch");

  private final Writing writing;
  private final PreparedStatement statement;
  private final PreparedStatement victims;
  private final List<String> wanted;
  private final Consumer<List<Row>> told;
  private final List<Row> doomed = new ArrayList<>();
  private Keys keys;

  private WatchedStatement(
      Connection connection, Writing writing, Wanted wanted, Consumer<List<Row>> told)
      throws SQLException {
    this.writing = writing;
    this.told = told;
    this.wanted = wanted.of(writing.table());
    if (writing.deletes()) {
      this.statement = connection.prepareStatement(writing.sql());
      this.victims = connection.prepareStatement(writing.victims());
    } else {
      String[] back =
          Stream.concat(writing.table().columns().stream(), this.wanted.stream())
              .distinct()
              .toArray(String[]::new);
      this.statement = connection.prepareStatement(writing.sql(), back);
      this.victims = null;
    }
  }

  static PreparedStatement of(
      Connection connection, Writing writing, Wanted wanted, Consumer<List<Row>> told)
      throws SQLException {
    return (PreparedStatement)
        Proxy.newProxyInstance(
            WatchedStatement.class.getClassLoader(),
            new Class<?>[] {PreparedStatement.class},
            new WatchedStatement(connection, writing, wanted, told));
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] args) throws Throwable {
    String name = method.getName();
    boolean executes = EXECUTES.contains(name) && args == null;
    if (name.equals("getGeneratedKeys") && keys != null) {
      return keys.result();
    }
    if (name.equals("equals")) {
      return proxy == args[0];
    }
    if (victims != null) {
      beforeDeleting(name, method, args);
    }
    Object result = WatchedDataSource.invoke(statement, method, args);
    if (executes) {
      told.accept(writing.deletes() ? deleted() : left());
    }
    return result;
  }

  /** The same parameters, and in time the same end. */
  private void beforeDeleting(String name, Method method, Object[] args) throws Throwable {
    if (name.equals("close") || args != null && args.length > 1 && name.startsWith("set")) {
      WatchedDataSource.invoke(victims, method, args);
    } else if (name.equals("addBatch") || EXECUTES.contains(name) && !name.endsWith("Batch")) {
      try (ResultSet rows = victims.executeQuery()) {
        while (rows.next()) {
          Row row = writing.table().row(rows);
          doomed.add(new Row(row.table(), row.key(), null));
        }
      }
    }
  }

  private List<Row> deleted() {
    List<Row> rows = List.copyOf(doomed);
    doomed.clear();
    return rows;
  }

  private List<Row> left() throws SQLException {
    List<Row> rows = new ArrayList<>();
    keys = wanted.isEmpty() ? null : new Keys(wanted);
    try (ResultSet written = statement.getGeneratedKeys()) {
      while (written.next()) {
        rows.add(writing.table().row(written));
        if (keys != null) {
          keys.add(written);
        }
      }
    }
    return rows;
  }
}

package org.shifan.audit.rows;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * The system's way into its database, which tells a {@link RowSink} what it wrote: rows come back
 * with the statement that writes them ({@code returning}), so that no statement is added.
 */
public final class WatchedDataSource extends DelegatingDataSource {

  private volatile Tables tables;
  private volatile RowSink sink;

  /** What was written before there was anybody to tell. */
  private final List<Row> early = new ArrayList<>();

  /** Watches nothing until it is told to. */
  public WatchedDataSource(DataSource database) {
    super(database);
  }

  /**
   * The watched one in a way into the database that others may have wrapped.
   *
   * @throws IllegalStateException where none is watched
   */
  public static WatchedDataSource in(DataSource database) {
    try {
      return database.unwrap(WatchedDataSource.class);
    } catch (SQLException e) {
      throw new IllegalStateException("the way into the database is not watched", e);
    }
  }

  /** From now on watches the tables as they are now. */
  public void watch() throws SQLException {
    try (Connection connection = obtainTargetDataSource().getConnection()) {
      tables = Tables.of(connection);
    }
  }

  /** From now on tells this sink. */
  public void tell(RowSink told) {
    sink = told;
  }

  /** Tells what was written before there was anybody to tell. */
  public synchronized void tellEarly() {
    if (!early.isEmpty()) {
      sink.written(List.copyOf(early));
      early.clear();
    }
  }

  private void written(List<Row> rows) {
    if (sink != null) {
      sink.written(rows);
      return;
    }
    synchronized (this) {
      early.addAll(rows);
    }
  }

  /** The tables that it watches. */
  public Tables tables() {
    if (tables == null) {
      throw new IllegalStateException("the database is not watched yet");
    }
    return tables;
  }

  @Override
  public Connection getConnection() throws SQLException {
    return watched(super.getConnection());
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return watched(super.getConnection(user, password));
  }

  private Connection watched(Connection connection) {
    if (tables == null) {
      return connection;
    }
    return (Connection)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, args) -> call(proxy, connection, method, args));
  }

  private Object call(Object proxy, Connection connection, Method method, Object[] args)
      throws Throwable {
    if (method.getName().equals("prepareStatement")) {
      Writing writing = Writing.in((String) args[0], tables);
      if (writing != null) {
        return WatchedStatement.of(connection, writing, Wanted.by(args), this::written);
      }
    }
    if (method.getName().equals("equals")) {
      return proxy == args[0];
    }
    return invoke(connection, method, args);
  }

  static Object invoke(Object target, Method method, Object[] args) throws Throwable {
    try {
      return method.invoke(target, args);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}

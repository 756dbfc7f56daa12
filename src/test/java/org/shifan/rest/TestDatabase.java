package org.shifan.rest;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.springframework.test.context.DynamicPropertyRegistry;

/** A database for a system of its own: an H2 file as shipped, or a real PostgreSQL 16. */
public final class TestDatabase implements AutoCloseable {

  /** Which product. */
  public enum Product {
    /** The file that a new installation begins with. */
    H2,
    /** PostgreSQL, without Docker. */
    POSTGRESQL;

    /** Starts an empty database of this product. */
    public TestDatabase start(Path home) {
      return this == H2 ? h2(home) : postgresql();
    }
  }

  private final String url;
  private final String user;
  private final String password;
  private final List<String> arguments;
  private final Closeable server;

  private TestDatabase(
      String url, String user, String password, List<String> arguments, Closeable server) {
    this.url = url;
    this.user = user;
    this.password = password;
    this.arguments = arguments;
    this.server = server;
  }

  private static TestDatabase h2(Path home) {
    // no arguments: the URL of application.yml, relative to the working directory, as released
    String url = "jdbc:h2:file:" + home.resolve("data/shifan").toAbsolutePath();
    return new TestDatabase(url, "shifan", "shifan", List.of(), () -> {});
  }

  private static TestDatabase postgresql() {
    try {
      EmbeddedPostgres server = EmbeddedPostgres.builder().start();
      String url = server.getJdbcUrl("postgres", "postgres");
      List<String> arguments =
          List.of(
              "--spring.datasource.url=" + url,
              "--spring.datasource.username=postgres",
              "--spring.datasource.password=postgres");
      return new TestDatabase(url, "postgres", "postgres", arguments, server);
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL does not start", e);
    }
  }

  /** PostgreSQL, or what {@code -Dattack.database} names; an H2 is one in memory. */
  public static TestDatabase chosen() {
    if (Product.valueOf(System.getProperty("attack.database", "POSTGRESQL")) == Product.H2) {
      String url = "jdbc:h2:mem:attack;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000";
      return new TestDatabase(url, "sa", "", List.of(), () -> {});
    }
    return postgresql();
  }

  /** Tells an application of this JVM to use it. */
  public void register(DynamicPropertyRegistry settings) {
    settings.add("spring.datasource.url", this::url);
    settings.add("spring.datasource.username", this::user);
    settings.add("spring.datasource.password", this::password);
  }

  /** What the application is told to use it. */
  List<String> arguments() {
    return arguments;
  }

  /** The JDBC address. */
  public String url() {
    return url;
  }

  /** The user. */
  public String user() {
    return user;
  }

  /** The password. */
  public String password() {
    return password;
  }

  /** A connection of one's own; an H2 file is free only while no application runs on it. */
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(url, user, password);
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException("the database does not stop", e);
    }
  }
}

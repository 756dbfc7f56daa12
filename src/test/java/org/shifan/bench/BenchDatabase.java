package org.shifan.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A database product for both sides, each in a database of its own.
 *
 * @param name as the report names it
 */
record BenchDatabase(String name, String address, String user, String password, Closeable server)
    implements Closeable {

  static BenchDatabase memory() {
    return new BenchDatabase(
        "memory", "jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000", "sa", "", () -> {});
  }

  /** A file whose commits are written at once, as shipped. */
  static BenchDatabase h2(Path home) {
    String address =
        "jdbc:h2:file:" + home.toAbsolutePath() + "/%s;WRITE_DELAY=0;LOCK_TIMEOUT=20000";
    return new BenchDatabase("H2 file", address, "sa", "", () -> {});
  }

  static BenchDatabase postgresql() {
    try {
      EmbeddedPostgres server = EmbeddedPostgres.builder().start();
      try (Connection connection = server.getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("create database bare");
        statement.execute("create database shifan");
      }
      String address = "jdbc:postgresql://localhost:" + server.getPort() + "/%s";
      return new BenchDatabase("PostgreSQL 16", address, "postgres", "postgres", server);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  String url(String side) {
    return address.formatted(side);
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}

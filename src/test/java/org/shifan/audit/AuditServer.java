package org.shifan.audit;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A PostgreSQL 16 on which each audit has a database of its own. */
final class AuditServer implements AutoCloseable {

  private final EmbeddedPostgres server;
  private final List<HikariDataSource> pools = new ArrayList<>();

  AuditServer() {
    try {
      server = EmbeddedPostgres.builder().start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  AuditTables empty() {
    pools.forEach(HikariDataSource::close);
    String name = "audit" + pools.size();
    JdbcClient.create(server.getPostgresDatabase()).sql("create database " + name).update();
    HikariDataSource pool = new HikariDataSource();
    pool.setJdbcUrl(server.getJdbcUrl("postgres", name));
    pool.setMaximumPoolSize(16);
    pools.add(pool);
    return new AuditTables(pool, "postgresql");
  }

  @Override
  public void close() {
    pools.forEach(HikariDataSource::close);
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

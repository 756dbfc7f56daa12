package org.shifan.audit;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The chains on PostgreSQL 16. */
class ChainIT extends ChainCases {

  private static final AtomicInteger DATABASES = new AtomicInteger();
  private static EmbeddedPostgres server;
  private HikariDataSource pool;

  @BeforeAll
  static void startServer() throws IOException {
    server = EmbeddedPostgres.builder().start();
  }

  @AfterAll
  static void stopServer() throws IOException {
    server.close();
  }

  @AfterEach
  void closePool() {
    pool.close();
  }

  @Override
  AuditTables empty() {
    String name = "audit" + DATABASES.incrementAndGet();
    JdbcClient.create(server.getPostgresDatabase()).sql("create database " + name).update();
    pool = new HikariDataSource();
    pool.setJdbcUrl(server.getJdbcUrl("postgres", name));
    pool.setMaximumPoolSize(16);
    return new AuditTables(pool, "postgresql");
  }
}

package org.shifan.audit;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The rows on record, on PostgreSQL 16. */
class RowIT extends RowCases {

  private static AuditServer server;

  @BeforeAll
  static void startServer() {
    server = new AuditServer();
  }

  @AfterAll
  static void stopServer() {
    server.close();
  }

  @Override
  AuditTables empty() {
    return server.empty();
  }
}

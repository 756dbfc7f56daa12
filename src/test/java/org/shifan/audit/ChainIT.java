package org.shifan.audit;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The chains on PostgreSQL 16. */
class ChainIT extends ChainCases {

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

package org.shifan.audit;

import java.util.UUID;
import org.h2.jdbcx.JdbcConnectionPool;

/** The chains on H2. */
class ChainTest extends ChainCases {

  @Override
  AuditTables empty() {
    String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000";
    JdbcConnectionPool pool = JdbcConnectionPool.create(url, "sa", "");
    pool.setMaxConnections(24);
    return new AuditTables(pool, "h2");
  }
}

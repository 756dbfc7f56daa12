package org.shifan.bench;

import java.sql.Connection;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.NoOpMethodExecutionListener;
import net.ttddyy.dsproxy.listener.NoOpQueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

/**
 * Counts what goes to the database and back, thread by thread: each execution, a batch as one, each
 * commit and each rollback.
 */
final class RoundTrips {

  private static final Set<String> ENDS = Set.of("commit", "rollback");
  private static final ThreadLocal<long[]> COUNT = ThreadLocal.withInitial(() -> new long[1]);

  private RoundTrips() {}

  /** The data source, counted. */
  static DataSource counting(DataSource plain) {
    return ProxyDataSourceBuilder.create(plain)
        .listener(new Executions())
        .methodListener(new Ends())
        .build();
  }

  /** How many the present thread has made. */
  static long made() {
    return COUNT.get()[0];
  }

  private static final class Executions extends NoOpQueryExecutionListener {
    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
      COUNT.get()[0]++;
    }
  }

  private static final class Ends extends NoOpMethodExecutionListener {
    @Override
    public void afterMethod(MethodExecutionContext called) {
      if (called.getTarget() instanceof Connection && ENDS.contains(called.getMethod().getName())) {
        COUNT.get()[0]++;
      }
    }
  }
}

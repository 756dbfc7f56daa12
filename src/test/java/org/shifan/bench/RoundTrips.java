package org.shifan.bench;

import java.sql.Connection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
public final class RoundTrips {

  private static final Set<String> ENDS = Set.of("commit", "rollback");
  private static final int SHOWN = 90;
  private static final ThreadLocal<long[]> COUNT = ThreadLocal.withInitial(() -> new long[1]);
  private static final ThreadLocal<Map<String, Integer>> KINDS =
      ThreadLocal.withInitial(HashMap::new);

  private RoundTrips() {}

  /** The data source, counted. */
  public static DataSource counting(DataSource plain) {
    return ProxyDataSourceBuilder.create(plain)
        .listener(new Executions())
        .methodListener(new Ends())
        .build();
  }

  /** How many the present thread has made. */
  public static long made() {
    return COUNT.get()[0];
  }

  /** What the present thread has made since it was asked before, statement by statement. */
  static Map<String, Integer> kinds() {
    Map<String, Integer> kinds = KINDS.get();
    KINDS.remove();
    return kinds;
  }

  private static void count(String statement) {
    COUNT.get()[0]++;
    String kind = statement.replaceAll("\\s+", " ").strip();
    String table = kind.replaceFirst("(?i)^select .*? from ", "select … from ");
    KINDS.get().merge(table.substring(0, Math.min(SHOWN, table.length())), 1, Integer::sum);
  }

  private static final class Executions extends NoOpQueryExecutionListener {
    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
      count(queries.isEmpty() ? "nothing" : queries.get(0).getQuery());
    }
  }

  private static final class Ends extends NoOpMethodExecutionListener {
    @Override
    public void afterMethod(MethodExecutionContext called) {
      if (called.getTarget() instanceof Connection && ENDS.contains(called.getMethod().getName())) {
        count(called.getMethod().getName());
      }
    }
  }
}

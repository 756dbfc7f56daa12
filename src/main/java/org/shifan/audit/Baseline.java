package org.shifan.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.shifan.audit.rows.Row;
import org.shifan.audit.rows.Table;
import org.shifan.audit.rows.WatchedDataSource;
import org.shifan.command.Commands;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Takes on record what was in a table, or in a column, before its rows were: at the first start
 * that knows it, and never again. From then on it cannot be changed unseen.
 */
@Component
@ConditionalOnProperty(name = Commands.PROPERTY, havingValue = "none", matchIfMissing = true)
class Baseline implements SmartInitializingSingleton {

  private static final String WHAT = "baseline";
  private static final int ROWS_A_RECORD = 500;

  private final WatchedDataSource database;
  private final JdbcTemplate jdbc;
  private final AuditTrail audit;

  Baseline(DataSource database, JdbcTemplate jdbc, AuditTrail audit) {
    this.database = WatchedDataSource.in(database);
    this.jdbc = jdbc;
    this.audit = audit;
  }

  /** Whether the rows of this record are those of a baseline. */
  static boolean is(AuditRecord record) {
    return record.kind().equals(Kind.ROWS.name()) && record.what().equals(WHAT);
  }

  @Override
  public void afterSingletonsInstantiated() {
    database.tellEarly();
    take();
  }

  private void take() {
    Map<String, Set<String>> known = known();
    Map<String, List<String>> added = new LinkedHashMap<>();
    Collection<Table> tables = database.tables().all();
    for (Table table : tables) {
      List<String> columns = new ArrayList<>(table.columns());
      columns.removeAll(known.getOrDefault(table.name(), Set.of()));
      if (!columns.isEmpty()) {
        added.put(table.name(), columns);
      }
    }
    if (!added.isEmpty()) {
      tables.stream()
          .filter(table -> added.containsKey(table.name()))
          .forEach(table -> take(table, added.get(table.name())));
      audit.recordApart(entry().with(Written.columns(added)));
    }
  }

  /** Which columns earlier baselines took. */
  private Map<String, Set<String>> known() {
    Map<String, Set<String>> known = new HashMap<>();
    audit.of(Entry.TABLES).stream()
        .filter(record -> is(record) && record.content() != null)
        .forEach(
            record ->
                Written.columns(record.content())
                    .forEach(
                        (table, columns) ->
                            known.computeIfAbsent(table, t -> new HashSet<>()).addAll(columns)));
    return known;
  }

  private void take(Table table, List<String> columns) {
    List<Row> rows = new ArrayList<>();
    jdbc.query(
        table.select(""),
        row -> {
          Row whole = table.row(row);
          Map<String, String> values = new LinkedHashMap<>(whole.values());
          values.keySet().retainAll(columns);
          rows.add(new Row(whole.table(), whole.key(), values));
        });
    for (int i = 0; i < rows.size(); i += ROWS_A_RECORD) {
      audit.recordApart(entry(), rows.subList(i, Math.min(rows.size(), i + ROWS_A_RECORD)));
    }
  }

  private static Entry entry() {
    return Entry.of(Kind.ROWS, Entry.TABLES, WHAT).because("登记此前已有的数据");
  }
}

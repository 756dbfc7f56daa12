package org.shifan.attack;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the attacks must not change, and where they must be found. */
final class Tables {

  private static final String BUSINESS =
      "select table_name from information_schema.tables where upper(table_schema) = 'PUBLIC'"
          + " and upper(table_name) not like 'ACT\\_%' escape '\\'"
          + " and upper(table_name) not in ('MATERIAL_PIECE', 'AUDIT_RECORD', 'AUDIT_HEAD',"
          + " 'FLYWAY_SCHEMA_HISTORY') order by table_name";

  private static final List<String> ENGINE =
      List.of(
          "select id_, assignee_, owner_, delegation_, priority_, rev_ from act_ru_task order by id_",
          "select id_, proc_def_id_, act_id_, rev_ from act_ru_execution order by id_",
          "select id_, name_, type_, text_, rev_ from act_ru_variable order by id_",
          "select id_, group_id_, user_id_, task_id_ from act_ru_identitylink order by id_",
          "select id_, message_ from act_hi_comment order by id_",
          "select id_ from act_re_deployment order by id_",
          "select id_, name_, query_ from act_ru_filter order by id_",
          "select id_, pwd_, first_ from act_id_user order by id_",
          "select user_id_, group_id_ from act_id_membership order by user_id_, group_id_");

  private final JdbcClient jdbc;
  private final List<String> queries = new ArrayList<>(ENGINE);

  Tables(JdbcClient jdbc) {
    this.jdbc = jdbc;
    jdbc.sql(BUSINESS)
        .query(String.class)
        .list()
        .forEach(table -> queries.add("select * from \"" + table + "\" order by 1, 2"));
  }

  /** Every row of business and flow, as text. */
  String all() {
    StringBuilder rows = new StringBuilder();
    queries.forEach(
        query -> rows.append(query).append(jdbc.sql(query).query().listOfRows()).append('\n'));
    return rows.toString();
  }

  /** How many refusals are on record. */
  long refusals() {
    return number("select count(*) from audit_record where kind = 'REFUSAL'");
  }

  long number(String query) {
    return jdbc.sql(query).query(Long.class).single();
  }
}

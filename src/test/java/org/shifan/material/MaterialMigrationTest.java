package org.shifan.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** Files that were uploaded before there were versions are the first versions of their slots. */
class MaterialMigrationTest {

  private static final String ROW =
      "insert into material (id, owner_id, code, file_name, media_type, size_bytes, sha256,"
          + " uploaded_by, uploaded_at, replaced) values (?, 'sd64-2021-370102', 'form', 'a.pdf',"
          + " 'application/pdf', 1, 'x', 'mz-370102', current_timestamp, ?)";

  @Test
  void sd64_15_whatWasThereStaysAndWhatWasRemovedIsKeptOnRecord() throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:before")) {
      run(connection, "V2__settings_and_records.sql");
      run(connection, "V3__experts.sql");
      run(connection, "V4__rounds_and_applications.sql");
      var jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
      jdbc.update(ROW, "there", false);
      jdbc.update(ROW, "removed", true);

      run(connection, "V14__material_versions_and_checks.sql");

      assertThat(row(jdbc, "there"))
          .containsEntry("STATE", "CURRENT")
          .containsEntry("SLOT_ID", "there")
          .containsEntry("VERSION_NO", 1)
          .containsEntry("SUBMISSION_NO", 0)
          .containsEntry("STORAGE", "database");
      assertThat(row(jdbc, "removed")).containsEntry("STATE", "REMOVED");
    }
  }

  private static Map<String, Object> row(JdbcTemplate jdbc, String id) {
    return jdbc.queryForMap("select * from material where id = ?", id);
  }

  private static void run(Connection connection, String script) {
    ScriptUtils.executeSqlScript(connection, new ClassPathResource("db/migration/" + script));
  }
}

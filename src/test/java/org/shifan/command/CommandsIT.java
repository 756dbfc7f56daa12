package org.shifan.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shifan.rest.ShifanProcess;
import org.shifan.rest.TestDatabase;

/** The jar's commands, on the file of a system that ran. */
class CommandsIT {

  @TempDir private Path home;

  @Test
  void theAuditIsVerifiedAndTheDataLookedAtWithoutAServer() throws SQLException {
    TestDatabase database = TestDatabase.Product.H2.start(home);
    ShifanProcess commands = new ShifanProcess(home, database);
    try (ShifanProcess system = new ShifanProcess(home, database).start()) {
      assertThat(commands.command("verify-audit")).as("the file is taken").isEqualTo(2);
      assertThat(commands.logged()).contains("命令“verify-audit”未能执行", "/api/audit/verification");
      system.kill();
    }
    assertThat(commands.command("verify-audit")).as(commands.logged()).isZero();
    assertThat(commands.command("invariants")).as(commands.logged()).isZero();
    assertThat(commands.command("verify")).isEqualTo(2);
    assertThat(commands.logged()).contains("完好：没有发现改动。", "正常：没有发现不应出现的状态。", "没有名为“verify”的命令");
    tamper(database);
    assertThat(commands.command("verify-audit")).isEqualTo(1);
    assertThat(commands.logged()).contains("× models 第1条：内容与散列值不符，记录被改动过（deploy）");
  }

  private static void tamper(TestDatabase database) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("drop trigger audit_record_append_only");
      statement.execute("update audit_record set real_at = real_at + interval '1' day");
    }
  }
}

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
    assertThat(commands.logged())
        .contains("× models 第1条：内容与散列值不符，记录被改动过（deploy）")
        .containsPattern("表 expert 中 user_id=expert-001 的行的“home_city”应为“\\d{6}”，实为“370199”")
        .contains("表 act_id_membership 中 user_id_=mz-370102,group_id_=camunda-admin 的行没有登记")
        .containsPattern("× models 第1条：部署 \\S+ 的文件 sd64/sd64.dmn 被改动，SHA-256应为");
  }

  private static void tamper(TestDatabase database) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("update expert set home_city = '370199' where user_id = 'expert-001'");
      statement.execute(
          "insert into act_id_membership (user_id_, group_id_) values ('mz-370102', 'camunda-admin')");
      statement.execute("update act_ge_bytearray set bytes_ = X'00' where name_ = 'sd64/sd64.dmn'");
      statement.execute("drop trigger audit_record_append_only");
      statement.execute("update audit_record set real_at = real_at + interval '1' day");
    }
  }
}

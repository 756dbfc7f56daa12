package org.shifan.audit;

import java.io.PrintStream;
import org.shifan.command.Command;
import org.springframework.stereotype.Component;

/** The command {@code verify-audit}. */
@Component
class VerifyAudit implements Command {

  private final Verification verification;

  VerifyAudit(Verification verification) {
    this.verification = verification;
  }

  @Override
  public String name() {
    return "verify-audit";
  }

  @Override
  public String purpose() {
    return "核对审计记录和业务数据：哪一条记录、哪一行的哪一列、哪一份材料被改动、删除或者插入";
  }

  @Override
  public boolean run(PrintStream out) {
    Verified result = verification.verify();
    out.println(
        "审计核对：共" + result.streams() + "卷" + result.records() + "条记录，比对业务数据" + result.rows() + "行。");
    result.flaws().forEach(flaw -> out.println("  × " + flaw.text()));
    out.println(result.sound() ? "完好：没有发现改动。" : "不完好：发现" + result.flaws().size() + "处问题。");
    return result.sound();
  }
}

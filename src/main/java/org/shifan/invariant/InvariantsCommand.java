package org.shifan.invariant;

import java.io.PrintStream;
import java.util.List;
import org.shifan.command.Command;
import org.springframework.stereotype.Component;

/** The command {@code invariants}. */
@Component
class InvariantsCommand implements Command {

  private final Invariants invariants;

  InvariantsCommand(Invariants invariants) {
    this.invariants = invariants;
  }

  @Override
  public String name() {
    return "invariants";
  }

  @Override
  public String purpose() {
    return "查找数据中不应出现的状态：例如未经公示就认定、推荐超过名额、奖励超过预算";
  }

  @Override
  public boolean run(PrintStream out) {
    List<Broken> broken = invariants.broken();
    out.println("数据核查：共" + invariants.count() + "项。");
    broken.forEach(one -> out.println("  × " + one.text()));
    out.println(broken.isEmpty() ? "正常：没有发现不应出现的状态。" : "不正常：" + broken.size() + "项。");
    return broken.isEmpty();
  }
}

package org.shifan.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one process asks of its programme's decision model.
 *
 * @param process how messages name the process
 * @param decisions the tables it reads, such as {@code quota}
 * @param steps the steps whose windows it waits for, in their order
 * @param phases the phases of a plan that it waits for
 */
public record Need(
    String process, List<String> decisions, List<String> steps, List<String> phases) {

  private static final String WINDOWS = Layout.WINDOWS.id();

  /** The tables it asks for that the model does not have, or that no model has. */
  Stream<String> missingTables(DecisionModel model) {
    return decisions.stream()
        .filter(table -> !model.tables().containsKey(table))
        .map(table -> known(table) ? missing(table) : unknown(table));
  }

  /** The steps it waits for that have no window in a year, or one in another order. */
  Optional<String> missingSteps(Rules rules) {
    if (steps.isEmpty() || !rules.has(WINDOWS)) {
      return Optional.empty();
    }
    List<String> found =
        rules.windows().stream().map(Window::step).filter(steps::contains).toList();
    return Optional.of(found).filter(now -> !now.equals(steps)).map(now -> missing(rules));
  }

  /** The phases it waits for that a year does not have. */
  Optional<String> missingPhases(Rules rules) {
    if (phases.isEmpty() || !rules.has(Layout.PHASES.id())) {
      return Optional.empty();
    }
    List<String> there = rules.plan().phases().stream().map(PlanRules.Phase::code).toList();
    return there.containsAll(phases)
        ? Optional.empty()
        : Optional.of(
            "决策表 %s 的“阶段代码”(code)列在%d年度为 %s，应含有 %s：%s需要它"
                .formatted(
                    Layout.PHASES.id(), rules.year(), there, String.join("、", phases), process));
  }

  private String missing(Rules rules) {
    List<String> there = rules.windows().stream().map(Window::step).toList();
    return "决策表 %s 的“步骤代码”(step)列在%d年度为 %s，应依次含有 %s：%s需要它"
        .formatted(WINDOWS, rules.year(), there, String.join("、", steps), process);
  }

  private String missing(String table) {
    return DecisionModel.missing(table, process).getMessage();
  }

  private String unknown(String table) {
    List<String> all = new ArrayList<>();
    Layout.tables().forEach(kind -> all.add(kind.id()));
    return "%s的属性 decisions 中的 %s 不是决策表，应为 %s 之一".formatted(process, table, String.join("、", all));
  }

  private static boolean known(String table) {
    return Layout.tables().stream().anyMatch(kind -> kind.id().equals(table));
  }
}

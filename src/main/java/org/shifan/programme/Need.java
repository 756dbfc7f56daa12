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
 * @param filings the kinds of filings that it has filed
 */
public record Need(
    String process,
    List<String> decisions,
    List<String> steps,
    List<String> phases,
    List<FilingNeed> filings) {

  private static final String WINDOWS = Layout.WINDOWS.id();

  /** The tables it asks for that the model does not have, or that no model has. */
  Stream<String> missingTables(DecisionModel model) {
    return decisions.stream()
        .filter(table -> !model.tables().containsKey(table))
        .map(table -> known(table) ? missing(table) : unknown(table));
  }

  /** The steps it waits for that have no window in a year, or one in another order. */
  private Optional<String> missingSteps(Rules rules) {
    if (steps.isEmpty() || !rules.has(WINDOWS)) {
      return Optional.empty();
    }
    List<String> found =
        rules.windows().stream().map(Window::step).filter(steps::contains).toList();
    return Optional.of(found).filter(now -> !now.equals(steps)).map(now -> stepsMissing(rules));
  }

  /** The same process with what it has filed. */
  public Need with(List<FilingNeed> filed) {
    return new Need(process, decisions, steps, phases, filed);
  }

  /** What it asks for and a year's rules do not have. */
  Stream<String> missing(Rules rules) {
    return Stream.of(
            missingSteps(rules).stream(), missingPhases(rules).stream(), missingFilings(rules))
        .flatMap(problems -> problems);
  }

  /** The kinds that it has filed of which a year does not say what it takes. */
  private Stream<String> missingFilings(Rules rules) {
    return rules.has(Layout.FILINGS.id())
        ? filings.stream().flatMap(filing -> filing.missing(rules, process).stream())
        : Stream.empty();
  }

  /** The phases it waits for that a year does not have. */
  private Optional<String> missingPhases(Rules rules) {
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

  private String stepsMissing(Rules rules) {
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

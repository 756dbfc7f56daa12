package org.shifan.programme;

import java.util.Optional;

/**
 * A kind of filing that a process has filed.
 *
 * @param kind its code, such as {@code plan}
 * @param dated whether the process itself says when it is due
 * @param repeated whether it is filed for each period anew
 */
public record FilingNeed(String kind, boolean dated, boolean repeated) {

  /** What is not said of it in a year, so that the process would stand still there. */
  Optional<String> missing(Rules rules, String process) {
    FilingRules filings = rules.filings();
    Optional<FilingRules.Kind> found = filings.find(kind);
    if (found.isEmpty()) {
      return Optional.of(missing(Layout.FILINGS.id(), rules, "没有 " + kind, process));
    }
    if (repeated) {
      return filings.report(kind).isPresent()
          ? Optional.empty()
          : Optional.of(missing(Layout.REPORTS.id(), rules, "没有 " + kind, process));
    }
    boolean due = dated || found.get().dueDays() > 0 || window(rules);
    return due
        ? Optional.empty()
        : Optional.of(
            missing(
                Layout.FILINGS.id(),
                rules,
                "的“开放后几日内”(dueDays)列没有 %s 的天数，期限表（windows）也没有它的日期".formatted(kind),
                process));
  }

  private boolean window(Rules rules) {
    return rules.has(Layout.WINDOWS.id())
        && rules.windows().stream().anyMatch(window -> window.step().equals(kind));
  }

  private static String missing(String table, Rules rules, String what, String process) {
    return "决策表 %s 在%d年度%s：%s需要它".formatted(table, rules.year(), what, process);
  }
}

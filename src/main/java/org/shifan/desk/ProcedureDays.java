package org.shifan.desk;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.shifan.programme.Procedure;

/**
 * The days of the procedure that matter in a round: each number is used by some processes, and a
 * round in which none of them runs has nothing to do by it.
 *
 * @param days all numbers
 * @param processes the keys of the processes that run in the round
 */
record ProcedureDays(Procedure days, Set<String> processes) {

  private record Line(Set<String> users, String matter, String rule) {}

  /** What matters, each with what is laid down. */
  List<List<String>> rows() {
    return Stream.of(
            new Line(
                Set.of("preparation", "nomination"),
                "延期申请审查期间顺延",
                "最长" + days.extensionHoldDays() + "个工作日"),
            new Line(Set.of("recommendation"), "补正", days.correctionDays() + "个工作日"),
            new Line(Set.of("application"), "月度进展", "每月" + days.progressDay() + "日"),
            new Line(Set.of("expert-review"), "专家申报回避", days.conflictDays() + "个工作日"))
        .filter(line -> line.users().stream().anyMatch(processes::contains))
        .map(line -> List.of(line.matter(), line.rule()))
        .toList();
  }
}

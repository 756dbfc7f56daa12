package org.shifan.award;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.shifan.programme.Names;

/** Says in Chinese what a person has to decide about a calculation. */
final class Questions {

  private Questions() {}

  static String of(AwardCalculation.Result result, Names names) {
    List<String> sentences = new ArrayList<>();
    result.ties().forEach(tie -> sentences.add(tie(tie, names)));
    result.overBudget().ifPresent(over -> sentences.add(over(over)));
    return String.join("\n", sentences);
  }

  private static String tie(AwardCalculation.TieAtEdge tie, Names names) {
    String counties = tie.counties().stream().map(names::of).collect(Collectors.joining("、"));
    String percents = tie.percents().stream().map(p -> p + "%").collect(Collectors.joining("、"));
    return "%s并列第%d名（占第%d—%d名），跨%s各档，应确定各自的档次。"
        .formatted(counties, tie.rank(), tie.rank(), tie.last(), percents);
  }

  private static String over(AwardCalculation.OverBudget over) {
    return "按规定标准测算，奖励合计%s，超过本轮预算%s；各县（市、区）标准同等降低的，应不高于%s。"
        .formatted(Yuan.text(over.sum()), Yuan.text(over.budget()), Yuan.text(over.base()));
  }
}

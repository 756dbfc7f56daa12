package org.shifan.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.shifan.calendar.Deadlines;
import org.shifan.programme.MaterialKind;
import org.shifan.programme.Procedure;
import org.shifan.programme.Rules;
import org.shifan.round.Round;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/** 规则: the rules in force for a round, each with the clause that it rests on. */
@Component
public class RulesInForce {

  /**
   * Rules of one kind.
   *
   * @param heads the columns
   * @param rows their cells
   * @param clauses the clauses they rest on, quoted
   */
  public record Chapter(
      String title, List<String> heads, List<List<String>> rows, List<String> clauses) {}

  private final Rounds rounds;

  RulesInForce(Rounds rounds) {
    this.rounds = rounds;
  }

  /** The chapters that matter on a desk: windows, quotas, materials, criteria. */
  public List<Chapter> of(Round round) {
    Rules rules = rounds.rules(round);
    Map<String, List<String>> clauses = rounds.clauses(round);
    List<Chapter> chapters = new ArrayList<>();
    chapters.add(windows(rules, round.year(), clauses.get("windows")));
    chapters.add(numbers(rules, round, clauses));
    chapters.add(materials(rules, clauses.get("materials")));
    chapters.add(criteria(rules, clauses));
    return chapters;
  }

  private static Chapter windows(Rules rules, int year, List<String> clauses) {
    List<List<String>> rows =
        rules.windows().stream()
            .map(
                window ->
                    List.of(
                        window.name(),
                        Deadlines.format(window.lastDay(year)) + "24:00",
                        window.rule()))
            .toList();
    return new Chapter("期限", List.of("步骤", "截止（北京时间）", "依据"), rows, clauses);
  }

  private static Chapter numbers(Rules rules, Round round, Map<String, List<String>> clauses) {
    Procedure days = rules.procedure();
    List<List<String>> rows =
        List.of(
            List.of("每市推荐", rules.quota().minimum() + "至" + rules.quota().maximum() + "个"),
            List.of("本轮评选", round.size() + "个左右"),
            List.of("公示", rules.notice().workingDays() + "个工作日"),
            List.of("延期申请审查期间保留窗口", "最长" + days.extensionHoldDays() + "个工作日"),
            List.of("补正", days.correctionDays() + "个工作日"),
            List.of("月度进展", "每月" + days.progressDay() + "日"),
            List.of("专家申报回避", days.conflictDays() + "个工作日"));
    List<String> grounds = new ArrayList<>();
    List.of("quota", "selection", "notice", "procedure")
        .forEach(table -> grounds.addAll(clauses.get(table)));
    return new Chapter("名额和天数", List.of("事项", "规定"), rows, grounds);
  }

  private static Chapter materials(Rules rules, List<String> clauses) {
    List<List<String>> rows =
        rules.materials().stream()
            .map(
                kind ->
                    List.of(
                        kind.name(),
                        files(kind),
                        String.join("、", kind.formats()),
                        kind.maxMegabytes() + "MB",
                        kind.rule()))
            .toList();
    return new Chapter("申报材料", List.of("材料", "份数", "格式", "单个文件不超过", "依据"), rows, clauses);
  }

  private static String files(MaterialKind kind) {
    return kind.minimum() == kind.maximum()
        ? kind.minimum() + "个"
        : kind.minimum() + "至" + kind.maximum() + "个";
  }

  private static Chapter criteria(Rules rules, Map<String, List<String>> clauses) {
    List<List<String>> rows =
        rules.criteria().stream()
            .map(one -> List.of(one.name(), one.weight() + "%", one.scoring()))
            .toList();
    List<String> grounds = new ArrayList<>(clauses.get("criteria"));
    grounds.addAll(clauses.get("scale"));
    return new Chapter("评分指标", List.of("指标", "权重", "评分细则"), rows, grounds);
  }
}

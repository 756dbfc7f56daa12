package org.shifan.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.shifan.calendar.Deadlines;
import org.shifan.programme.MaterialKind;
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
  private final CalledProcesses processes;

  RulesInForce(Rounds rounds, CalledProcesses processes) {
    this.rounds = rounds;
    this.processes = processes;
  }

  /** The chapters that matter on a desk, of the tables that the round's programme has. */
  public List<Chapter> of(Round round) {
    Rules rules = rounds.rules(round);
    Grounds grounds = new Grounds(rounds.clauses(round));
    return Stream.of(
            Stream.of(windows(rules, grounds), numbers(rules, round, grounds)),
            FilingChapters.of(rules, grounds),
            Stream.of(materials(rules, grounds), criteria(rules, grounds)))
        .flatMap(chapters -> chapters)
        .filter(chapter -> !chapter.rows().isEmpty())
        .toList();
  }

  private static Chapter windows(Rules rules, Grounds grounds) {
    List<List<String>> rows =
        rules.windows().stream()
            .map(
                window ->
                    List.of(
                        window.name(),
                        Deadlines.format(window.lastDay(rules.year())) + "24:00",
                        window.rule()))
            .toList();
    return new Chapter("期限", List.of("步骤", "截止（北京时间）", "依据"), rows, grounds.of("windows"));
  }

  private Chapter numbers(Rules rules, Round round, Grounds grounds) {
    List<List<String>> rows = new ArrayList<>();
    if (rules.has("quota")) {
      rows.add(List.of("每市推荐", rules.quota().minimum() + "至" + rules.quota().maximum() + "个"));
    }
    if (round.size() != null) {
      rows.add(List.of("本轮评选", round.size() + "个左右"));
    }
    if (rules.has("notice")) {
      rows.add(List.of("公示", rules.notice().workingDays() + "个工作日"));
    }
    if (rules.has("procedure")) {
      rows.addAll(new ProcedureDays(rules.procedure(), processes.in(round)).rows());
    }
    List<String> clauses = grounds.of("quota", "selection", "notice", "procedure");
    return new Chapter("名额和天数", List.of("事项", "规定"), rows, clauses);
  }

  private static Chapter materials(Rules rules, Grounds grounds) {
    List<MaterialKind> kinds = rules.has("materials") ? rules.materials() : List.of();
    List<List<String>> rows =
        kinds.stream()
            .map(
                kind ->
                    List.of(
                        kind.name(),
                        files(kind),
                        String.join("、", kind.formats()),
                        kind.maxMegabytes() + "MB",
                        kind.rule()))
            .toList();
    List<String> heads = List.of("材料", "份数", "格式", "单个文件不超过", "依据");
    return new Chapter("申报材料", heads, rows, grounds.of("materials"));
  }

  private static String files(MaterialKind kind) {
    return kind.minimum() == kind.maximum()
        ? kind.minimum() + "个"
        : kind.minimum() + "至" + kind.maximum() + "个";
  }

  private static Chapter criteria(Rules rules, Grounds grounds) {
    List<Rules.Criterion> criteria = rules.has("criteria") ? rules.criteria() : List.of();
    List<List<String>> rows =
        criteria.stream()
            .map(one -> List.of(one.name(), one.weight() + "%", one.scoring()))
            .toList();
    List<String> heads = List.of("指标", "权重", "评分细则");
    return new Chapter("评分指标", heads, rows, grounds.of("criteria", "scale"));
  }
}

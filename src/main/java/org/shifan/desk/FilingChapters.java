package org.shifan.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shifan.demand.Demand;
import org.shifan.demand.FormDemands;
import org.shifan.demand.SendingDemands;
import org.shifan.programme.FilingRules;
import org.shifan.programme.Rules;
import org.shifan.programme.Target;

/** What is demanded of a programme's filings and reports, as chapters for whoever fills them in. */
final class FilingChapters {

  private static final List<String> HEADS = List.of("报送事项", "内容", "规定", "依据");

  private final Rules rules;
  private final FilingRules filings;
  private final Grounds grounds;

  private FilingChapters(Rules rules, Grounds grounds) {
    this.rules = rules;
    this.filings = rules.filings();
    this.grounds = grounds;
  }

  /** The chapters; none where the programme has no filings. */
  static Stream<RulesInForce.Chapter> of(Rules rules, Grounds grounds) {
    if (!rules.has("filings")) {
      return Stream.of();
    }
    FilingChapters chapters = new FilingChapters(rules, grounds);
    return Stream.of(
        chapters.kinds(),
        chapters.contents(),
        chapters.sending(),
        chapters.reports(),
        chapters.targets());
  }

  private RulesInForce.Chapter kinds() {
    List<List<String>> rows =
        filings.kinds().stream()
            .map(
                kind ->
                    List.of(
                        kind.name(),
                        kind.graceDays() == 0 ? "截止后不再受理" : "逾期" + kind.graceDays() + "日内仍可补报",
                        kind.correctionDays() == 0 ? "—" : kind.correctionDays() + "个工作日",
                        reminders(kind),
                        kind.rule()))
            .toList();
    List<String> heads = List.of("报送事项", "逾期", "退回补正", "到期提醒", "依据");
    return new RulesInForce.Chapter("报送事项", heads, rows, grounds.of("filings"));
  }

  private static String reminders(FilingRules.Kind kind) {
    String days = kind.remindDays().stream().map(String::valueOf).collect(Collectors.joining("日、"));
    return days.isEmpty() ? "—" : "提前" + days + "日";
  }

  private RulesInForce.Chapter contents() {
    FormDemands demands = new FormDemands(rules);
    List<List<String>> rows = new ArrayList<>();
    Stream.of(demands.lists(), demands.series(), demands.experiences(), demands.texts())
        .flatMap(List::stream)
        .map(FilingChapters::row)
        .forEach(rows::add);
    filings.days().forEach(day -> rows.add(row(day.kind(), day.name(), between(day), day.rule())));
    return new RulesInForce.Chapter(
        "填报要求",
        HEADS,
        rows,
        grounds.of("lists", "series", "favours", "extras", "experiences", "texts", "days"));
  }

  private RulesInForce.Chapter sending() {
    SendingDemands demands = new SendingDemands(rules);
    List<List<String>> rows =
        Stream.of(demands.deliveries(), demands.mails())
            .flatMap(List::stream)
            .map(FilingChapters::row)
            .toList();
    return new RulesInForce.Chapter("邮寄和电子邮件", HEADS, rows, grounds.of("deliveries", "mails"));
  }

  /** 不早于启动之日，不晚于提交之日. */
  private String between(FilingRules.DayRule day) {
    String from = day.from().isEmpty() ? "" : "不早于" + bound(day, day.from());
    String until = day.until().isEmpty() ? "" : "不晚于" + bound(day, day.until());
    return from.isEmpty() || until.isEmpty() ? from + until : from + "，" + until;
  }

  private String bound(FilingRules.DayRule day, String word) {
    return switch (word) {
      case FilingRules.DayRule.TODAY -> "提交之日";
      case FilingRules.DayRule.OPENED -> "启动之日";
      default ->
          filings.days(day.kind()).stream()
              .filter(other -> other.field().equals(word))
              .findFirst()
              .map(FilingRules.DayRule::name)
              .orElse(word);
    };
  }

  private RulesInForce.Chapter reports() {
    List<List<String>> rows = new ArrayList<>();
    for (FilingRules.Report report : filings.reports()) {
      String due = "每%d个月一次，期满后%d日内报送".formatted(report.everyMonths(), report.dueDays());
      rows.add(row(report.kind(), "报告期", due, report.rule()));
    }
    for (FilingRules.Measure measure : filings.measures()) {
      String when =
          measure.missed() > 0
              ? "连续%d次未报".formatted(measure.missed())
              : "逾期第%d日起".formatted(measure.daysLate());
      rows.add(row(measure.kind(), when, measure.name(), measure.rule()));
    }
    List<String> heads = List.of("报送事项", "情形", "规定", "依据");
    return new RulesInForce.Chapter("定期报告", heads, rows, grounds.of("reports", "measures"));
  }

  private RulesInForce.Chapter targets() {
    List<Target> targets = rules.has("targets") ? rules.targets() : List.of();
    List<List<String>> rows =
        targets.stream().map(one -> List.of(one.name(), goal(one), rate(one), one.rule())).toList();
    List<String> heads = List.of("指标", "目标", "计算方法", "依据");
    return new RulesInForce.Chapter("目标指标", heads, rows, grounds.of("targets"));
  }

  private static String goal(Target target) {
    String least = target.atLeast() ? "不低于" : "";
    return (target.strive() ? "力争" : "") + least + target.target().toPlainString() + target.unit();
  }

  private static String rate(Target target) {
    return target.rate() ? target.numerator() + "÷" + target.denominator() : "—";
  }

  private List<String> row(String kind, String what, String rule, String ground) {
    return List.of(filings.kind(kind).name(), what, rule, ground);
  }

  private static List<String> row(Demand demand) {
    return List.of(demand.kind().name(), demand.name(), demand.words(), demand.rule());
  }
}

package org.shifan.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.shifan.filing.Filing;
import org.shifan.filing.FilingStatus;
import org.shifan.filing.Filings;
import org.shifan.filing.Filled;
import org.shifan.programme.PlanRules;
import org.shifan.supervision.Period;
import org.springframework.stereotype.Component;

/**
 * What the public sees of a plan's money: “资金使用公开、建设单位公开、项目决算公开，接受群众监督” (CJ2021-17 四(三)), as the
 * finance department's measure and the units' last reports have it.
 */
@Component
public class Funds {

  private static final String MEASURE = "measure";

  private final PlanBook plans;
  private final Filings filings;
  private final Reports reports;

  Funds(PlanBook plans, Filings filings, Reports reports) {
    this.plans = plans;
    this.filings = filings;
    this.reports = reports;
  }

  /**
   * The money of a plan.
   *
   * @param work what the plan is about
   * @param measure the measure on its use, once received
   * @param paid what was paid so far, in yuan
   * @param projects the projects that it pays for
   */
  public record Sheet(
      String work, Optional<Measure> measure, BigDecimal paid, List<Row> projects) {}

  /** The measure on the use of the earmarked money (CJ2021-12). */
  public record Measure(
      String title,
      String number,
      String amount,
      String scope,
      String procedure,
      String publicity) {}

  /** A project with its unit; amounts in yuan, empty where there is none yet. */
  public record Row(
      String unit,
      String period,
      String project,
      String use,
      String builder,
      String procurement,
      String proof,
      String contract,
      String paid,
      String account) {}

  /**
   * The sheet of a round.
   *
   * @throws NoSuchElementException where it has no plan
   */
  public Sheet of(String roundId) {
    if (!plans.carries(roundId)) {
      throw new NoSuchElementException("“" + roundId + "”没有公开的专项资金");
    }
    Plan plan = plans.of(roundId);
    List<Row> rows = new ArrayList<>();
    BigDecimal paid = BigDecimal.ZERO;
    for (Reports.Report report : reports.latest(roundId, MonthlyReport.KIND)) {
      for (JsonNode row : report.json().path("projects")) {
        Project project = Project.of(row);
        paid = paid.add(project.spent());
        rows.add(row(plan, report, project));
      }
    }
    return new Sheet(plan.work(), measure(roundId), paid, rows);
  }

  private Optional<Measure> measure(String roundId) {
    return filings.ofRound(roundId, MEASURE).stream()
        .filter(filing -> filing.status() == FilingStatus.RECEIVED)
        .findFirst()
        .map(Filing::form)
        .map(Filled::of)
        .map(
            filled ->
                new Measure(
                    filled.text("title"),
                    filled.text("number"),
                    grouped(filled.text("amount")),
                    filled.text("scope"),
                    filled.text("procedure"),
                    filled.text("publicity")));
  }

  private static Row row(Plan plan, Reports.Report report, Project project) {
    String way =
        plan.rules().procurement().stream()
            .filter(w -> w.code().equals(project.procurement()))
            .findFirst()
            .map(PlanRules.Procurement::name)
            .orElse("");
    return new Row(
        plan.unit(report.unit()).name(),
        Period.of(report.period()).label(),
        project.name(),
        project.use(),
        project.builder(),
        way,
        project.proof(),
        grouped(project.contract()),
        grouped(project.paid()),
        grouped(project.account()));
  }

  /** An amount as readers check it, such as 500,000.00; empty where none was typed. */
  private static String grouped(String typed) {
    return Project.yuan(typed).map(yuan -> String.format(Locale.ROOT, "%,.2f", yuan)).orElse("");
  }
}

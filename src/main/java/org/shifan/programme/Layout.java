package org.shifan.programme;

import java.util.List;

/**
 * What a programme's decision model may contain. Which of the tables a programme has is for its
 * stages to say; one that is there is read and checked whole.
 */
final class Layout {

  static final String YEAR = "year";
  static final String SOURCE = "policyDocument";

  static final TableKind<List<Window>> WINDOWS =
      TableKind.of("windows", Dates::windows, "step", "name", "month", "day").later("yearsLater");

  static final TableKind<Procedure> PROCEDURE =
      TableKind.of(
          "procedure",
          Dates::procedure,
          "extensionHoldDays",
          "correctionDays",
          "progressDay",
          "conflictDays");

  static final TableKind<List<FilingRules.Kind>> FILINGS =
      TableKind.of(
              "filings",
              Filling::filings,
              "kind",
              "name",
              "form",
              "graceDays",
              "correctionDays",
              "remindDays")
          .later("dueDays");

  static final TableKind<Rules.Quota> QUOTA =
      TableKind.of("quota", Choosing::quota, "minimum", "maximum");

  static final TableKind<Rules.Selection> SELECTION =
      TableKind.of("selection", Choosing::selection, "target", "tolerance");

  static final TableKind<List<MaterialKind>> MATERIALS =
      TableKind.referring(
              "materials",
              Content::materials,
              "code",
              "name",
              "minimum",
              "maximum",
              "formats",
              "maxMegabytes")
          .later("maxCharacters", "blank", "mayDiffer")
          .later("filing");

  static final TableKind<List<Rules.Field>> FIELDS =
      TableKind.of("fields", Content::fields, "code", "name", "subPoint");

  static final TableKind<List<Target>> TARGETS =
      TableKind.of(
          "targets",
          Reporting::targets,
          "code",
          "name",
          "unit",
          "target",
          "atLeast",
          "strive",
          "numerator",
          "denominator");

  static final TableKind<List<FilingRules.ListRule>> LISTS =
      TableKind.referring(
              "lists",
              Filling::lists,
              "kind",
              "list",
              "name",
              "minimum",
              "maximum",
              "key",
              "source",
              "all",
              "mayAdd")
          .needing("filings");

  static final TableKind<List<FilingRules.TextRule>> TEXTS =
      TableKind.referring(
              "texts", Filling::texts, "kind", "field", "name", "maxCharacters", "minCharacters")
          .needing("filings");

  static final TableKind<List<FilingRules.DayRule>> DAYS =
      TableKind.referring("days", FilledDays::read, "kind", "field", "name", "from", "until")
          .needing("filings");

  static final TableKind<List<FilingRules.Series>> SERIES =
      TableKind.referring(
              "series", Filling::series, "kind", "list", "code", "name", "minimum", "maximum")
          .needing("filings");

  static final TableKind<List<FilingRules.Report>> REPORTS =
      TableKind.referring("reports", Reporting::reports, "kind", "everyMonths", "dueDays")
          .later("copyDays")
          .needing("filings");

  static final TableKind<List<FilingRules.Measure>> MEASURES =
      TableKind.referring(
              "measures", Reporting::measures, "kind", "missed", "daysLate", "measure", "name")
          .needing("filings");

  static final TableKind<Rules.Scale> SCALE =
      TableKind.of("scale", Choosing::scale, "minimum", "maximum", "decimals", "cityWeight");

  static final TableKind<List<Rules.Criterion>> CRITERIA =
      TableKind.of("criteria", Choosing::criteria, "code", "name", "weight", "scoring");

  static final TableKind<Rules.Panel> PANEL =
      TableKind.of(
              "panel",
              Choosing::panel,
              "groupSize",
              "seats",
              "reserves",
              "minimumExperts",
              "dropFrom",
              "spread")
          .later("showsRecommendation");

  static final TableKind<CandidateRule> CANDIDATES =
      TableKind.referring(
              "candidates",
              Filling::candidates,
              "kind",
              "list",
              "key",
              "name",
              "where",
              "score",
              "shows")
          .needing("filings");

  static final TableKind<List<Rules.ReviewWay>> REVIEW_WAYS =
      TableKind.of("reviewWays", Choosing::reviewWays, "code", "name");

  static final TableKind<Rules.Notice> NOTICE =
      TableKind.of("notice", Dates::notice, "workingDays");

  static final TableKind<Rules.Award> AWARD =
      TableKind.of("award", Money::award, "base", "reportMonths", "reportCount");

  static final TableKind<List<Rules.Tier>> TIERS =
      TableKind.referring("tiers", Money::tiers, "fromRank", "toRank", "percent")
          .needing("selection");

  static final TableKind<List<Rules.UseCategory>> USE_CATEGORIES =
      TableKind.of("useCategories", Money::useCategories, "code", "name", "allowed");

  static final TableKind<List<NominationRules.Choice>> FAVOURS =
      TableKind.of("favours", Nominating::choices, "code", "name");

  static final TableKind<List<NominationRules.Extra>> EXTRAS =
      TableKind.referring("extras", Nominating::extras, "kind", "list", "code", "statedIn", "field")
          .needing("filings", "favours");

  static final TableKind<List<NominationRules.Delivery>> DELIVERIES =
      TableKind.referring(
              "deliveries", Nominating::deliveries, "kind", "list", "receiver", "name", "step")
          .needing("filings", "windows");

  static final TableKind<List<NominationRules.Mail>> MAILS =
      TableKind.referring("mails", Nominating::mails, "kind", "subject", "step")
          .needing("filings", "windows");

  static final TableKind<List<NominationRules.Experience>> EXPERIENCES =
      TableKind.referring(
              "experiences",
              Nominating::experiences,
              "kind",
              "list",
              "code",
              "name",
              "pilotOnly",
              "pilots",
              "always",
              "sections",
              "maxCharacters",
              "file")
          .later("filed", "listed")
          .needing("filings");

  static final TableKind<List<NominationRules.Choice>> SCREENING =
      TableKind.of("screening", Nominating::choices, "code", "name");

  static final TableKind<List<PlanRules.Task>> TASKS =
      TableKind.referring(
              "tasks",
              Plans::tasks,
              "number",
              "mainTask",
              "text",
              "unitsText",
              "units",
              "cooperating",
              "open",
              "leaders",
              "month",
              "day")
          .later("filing");

  static final TableKind<List<PlanRules.Milestone>> MILESTONES =
      TableKind.referring(
              "milestones", Plans::milestones, "task", "code", "name", "units", "month", "day")
          .needing("tasks");

  static final TableKind<List<PlanRules.Phase>> PHASES =
      TableKind.of(
          "phases", Plans::phases, "code", "name", "fromMonth", "fromDay", "toMonth", "toDay");

  static final TableKind<List<PlanRules.FigureRule>> FIGURES =
      TableKind.referring(
              "figures", Figures::read, "target", "task", "milestone", "units", "each", "binding")
          .needing("tasks", "targets");

  static final TableKind<List<Integer>> REMINDERS =
      TableKind.of("reminders", Plans::reminders, "daysBefore");

  static final TableKind<List<PlanRules.LightRule>> LIGHTS =
      TableKind.of("lights", Plans::lights, "light", "name", "daysLate");

  static final TableKind<PlanRules.Supervision> SUPERVISION =
      TableKind.of("supervision", Plans::supervision, "day", "workingDays").later("everyMonths");

  static final TableKind<List<PlanRules.Procurement>> PROCUREMENT =
      TableKind.of("procurement", Plans::procurement, "code", "name", "reasoned");

  /** All of them, in the order in which they are read and problems are reported. */
  private static final List<TableKind<?>> ALL =
      List.of(
          WINDOWS,
          PROCEDURE,
          FILINGS,
          QUOTA,
          SELECTION,
          MATERIALS,
          FIELDS,
          TARGETS,
          LISTS,
          TEXTS,
          DAYS,
          SERIES,
          REPORTS,
          MEASURES,
          CANDIDATES,
          SCALE,
          CRITERIA,
          PANEL,
          REVIEW_WAYS,
          NOTICE,
          AWARD,
          TIERS,
          USE_CATEGORIES,
          FAVOURS,
          EXTRAS,
          DELIVERIES,
          MAILS,
          EXPERIENCES,
          SCREENING,
          TASKS,
          MILESTONES,
          PHASES,
          FIGURES,
          REMINDERS,
          LIGHTS,
          SUPERVISION,
          PROCUREMENT);

  private Layout() {}

  /** All tables, in the order in which they are read and problems are reported. */
  static List<TableKind<?>> tables() {
    return ALL;
  }
}

package org.shifan.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The rules of one programme for one year, read from its decision model. A programme has the tables
 * that its stages ask for: what asks for another, without looking whether it is there, gets an
 * {@link IllegalStateException}. Percentages are whole numbers, money is yuan, deadlines include
 * the day they name (Asia/Shanghai).
 */
public final class Rules {

  private final String yearsRule;
  private final int year;
  private final Values values;

  Rules(String yearsRule, int year, Values values) {
    this.yearsRule = yearsRule;
    this.year = year;
    this.values = values;
  }

  /** How many counties a city recommends, both bounds included (SD64-07). */
  public record Quota(int minimum, int maximum) {}

  /** How many are selected: the target, and how far a reasoned list may exceed it (SD64-03). */
  public record Selection(int target, int tolerance, String rule) {}

  /** A field of work, and its sub-points where it has any (SD64-04, -23). */
  public record Field(String code, String name, List<String> subPoints) {}

  /**
   * The scale of every score.
   *
   * @param minimum the lowest score
   * @param maximum the highest score
   * @param decimals the decimals allowed
   * @param cityWeight the weight of the city's score in the provincial order, in percent
   */
  public record Scale(BigDecimal minimum, BigDecimal maximum, int decimals, int cityWeight) {}

  /**
   * A criterion of the expert review (SD64-14).
   *
   * @param weight its weight in percent
   * @param scoring how to score by it
   * @param rule the rule that demands it
   */
  public record Criterion(String code, String name, int weight, String scoring, String rule) {}

  /** A way of reviewing a candidate that goes on record, such as a visit (SD64-08). */
  public record ReviewWay(String code, String name) {

    /** SD64-08 三(三) “采取实地查看、座谈交流、查阅资料等方式进行评审”: of a model that says nothing. */
    public static final List<ReviewWay> USUAL =
        List.of(
            new ReviewWay("visit", "实地查看"),
            new ReviewWay("symposium", "座谈交流"),
            new ReviewWay("materials", "查阅资料"));
  }

  /**
   * How panels are drawn and their scores put together (SD64-08, -15).
   *
   * @param groupSize counties in a group at most
   * @param seats experts of a panel
   * @param reserves reserves of a panel
   * @param minimumExperts fewest experts whose scores count for a county
   * @param dropFrom from how many scores on the highest and the lowest are dropped
   * @param spread points between highest and lowest above which a talk is called
   * @param showsRecommendation whether experts see before they score what the recommender said
   * @param rule the rule on the review, which the row names first
   * @param fairness the rule on its fairness, which the row names last
   */
  public record Panel(
      int groupSize,
      int seats,
      int reserves,
      int minimumExperts,
      int dropFrom,
      BigDecimal spread,
      boolean showsRecommendation,
      String rule,
      String fairness) {}

  /** The public notice: its length in working days from the day after publication (SD64-09). */
  public record Notice(int workingDays) {}

  /**
   * The award (SD64-10) and the reports on its use (SD64-12).
   *
   * @param base the highest award of a county, in yuan
   * @param reportMonths months between two reports
   * @param reportCount how many reports
   */
  public record Award(BigDecimal base, int reportMonths, int reportCount, String rule) {}

  /** A tier of the further award: ranks from–to among the recognised, percent of the base. */
  public record Tier(int fromRank, int toRank, int percent) {}

  /** A category of use of award money, allowed or forbidden (SD64-12). */
  public record UseCategory(String code, String name, boolean allowed) {}

  /** The year these rules are in force for. */
  public int year() {
    return year;
  }

  /** The rule that sets the years. */
  public String yearsRule() {
    return yearsRule;
  }

  /** Whether the programme has this table, such as {@code quota}. */
  public boolean has(String table) {
    return values.has(table);
  }

  /** The deadlines by step. */
  public List<Window> windows() {
    return values.of(Layout.WINDOWS);
  }

  /** The days of extension, correction, progress notes and declarations. */
  public Procedure procedure() {
    return values.of(Layout.PROCEDURE);
  }

  /** How many a city recommends. */
  public Quota quota() {
    return values.of(Layout.QUOTA);
  }

  /** How many are selected. */
  public Selection selection() {
    return values.of(Layout.SELECTION);
  }

  /** The fields of work with their sub-points. */
  public List<Field> fields() {
    return values.of(Layout.FIELDS);
  }

  /** The figures that are to be reached. */
  public List<Target> targets() {
    return values.of(Layout.TARGETS);
  }

  /** The scale of every score. */
  public Scale scale() {
    return values.of(Layout.SCALE);
  }

  /** What experts score, with weights that add up to 100. */
  public List<Criterion> criteria() {
    return values.of(Layout.CRITERIA);
  }

  /** How panels are drawn and scores put together. */
  public Panel panel() {
    return values.of(Layout.PANEL);
  }

  /** The public notice. */
  public Notice notice() {
    return values.of(Layout.NOTICE);
  }

  /** The award and its use. */
  public Award award() {
    return values.of(Layout.AWARD);
  }

  /** The further award of the front, by rank. */
  public List<Tier> tiers() {
    return values.of(Layout.TIERS);
  }

  /** What award money may and may not be used for. */
  public List<UseCategory> useCategories() {
    return values.of(Layout.USE_CATEGORIES);
  }

  /** What applications and filings contain. */
  public List<MaterialKind> materials() {
    NominationRules nominations = nominations();
    List<MaterialKind> named =
        values.of(Layout.MATERIALS).stream().map(nominations::limited).toList();
    return nominations.experiences().isEmpty()
        ? named
        : new ExperienceFiles(filings(), nominations).complete(named);
  }

  /** What filings of this kind contain; an application is the kind without a code. */
  public List<MaterialKind> materials(String filing) {
    return materials().stream().filter(kind -> kind.filing().equals(filing)).toList();
  }

  /** Who is a candidate; nobody where no table says so. */
  public Optional<CandidateRule> candidates() {
    return values.find(Layout.CANDIDATES);
  }

  /** What is demanded of filings. */
  public FilingRules filings() {
    return FilingRules.of(values);
  }

  /** What is demanded of recommendations to a ministry. */
  public NominationRules nominations() {
    return NominationRules.of(values);
  }

  /** What is demanded of a plan: its tasks, milestones and phases, and how they are followed. */
  public PlanRules plan() {
    return PlanRules.of(values);
  }

  /** The last day of a step in this year's round, included; empty where no table sets one. */
  public Optional<LocalDate> lastDay(String step) {
    return values.find(Layout.WINDOWS).stream()
        .flatMap(List::stream)
        .filter(window -> window.step().equals(step))
        .findFirst()
        .map(window -> window.lastDay(year));
  }

  /** The window of a step. */
  public Window window(String step) {
    return windows().stream()
        .filter(w -> w.step().equals(step))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no window for step '" + step + "'"));
  }

  /** The ways of reviewing a candidate that go on record: may be none. */
  public List<ReviewWay> reviewWays() {
    return values.find(Layout.REVIEW_WAYS).orElse(ReviewWay.USUAL);
  }
}

package org.shifan.programme;

import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.List;

/**
 * The rules of one programme for one year, read from its decision model. Percentages are whole
 * numbers, money is yuan, deadlines include the day they name (Asia/Shanghai).
 *
 * @param year the year these rules are in force for
 * @param windows the deadlines by step
 * @param procedure the days of extension, correction, progress notes and declarations
 * @param quota how many a city recommends
 * @param selection how many the province selects
 * @param materials what an application contains
 * @param fields the innovation fields with their sub-points
 * @param scale the scale of every score
 * @param criteria what experts score, with weights that add up to 100
 * @param panel how panels are drawn and scores put together
 * @param notice the public notice
 * @param award the award and its use
 * @param tiers the further award of the front, by rank
 * @param useCategories what award money may and may not be used for
 */
public record Rules(
    int year,
    List<Window> windows,
    Procedure procedure,
    Quota quota,
    Selection selection,
    List<MaterialKind> materials,
    List<Field> fields,
    Scale scale,
    List<Criterion> criteria,
    Panel panel,
    Notice notice,
    Award award,
    List<Tier> tiers,
    List<UseCategory> useCategories) {

  /** A step with a deadline, such as {@code application} by 31 October (SD64-06, -07, -08). */
  public record Window(String step, String name, MonthDay deadline, String rule) {}

  /**
   * Days of the procedure.
   *
   * @param extensionHoldDays working days a pending extension holds the window at most
   * @param correctionDays working days for a correction (补正) the province asked for
   * @param progressDay day of the month on which a progress note falls due (SD64-13)
   * @param conflictDays working days within which an expert declares a conflict or none (SD64-15)
   */
  public record Procedure(
      int extensionHoldDays, int correctionDays, int progressDay, int conflictDays) {}

  /** How many counties a city recommends, both bounds included (SD64-07). */
  public record Quota(int minimum, int maximum) {}

  /** How many counties are selected: the target, and how far a reasoned list may exceed it. */
  public record Selection(int target, int tolerance) {}

  /**
   * A kind of material of an application (SD64-05, -06, -17).
   *
   * @param code the code used by forms and uploads
   * @param name the document's name
   * @param minimum how many files at least; 0 where optional
   * @param maximum how many files at most
   * @param formats the file name endings taken, lower case without dot
   * @param maxMegabytes the largest file, in MiB
   * @param maxCharacters the most characters (字数); 0 where there is no limit
   * @param blank the file name of the blank form it is filled in on; empty where there is none
   * @param mayDiffer whether a file that differs from its blank form may be kept with a reason
   * @param rule the rule that demands it
   */
  public record MaterialKind(
      String code,
      String name,
      int minimum,
      int maximum,
      List<String> formats,
      int maxMegabytes,
      int maxCharacters,
      String blank,
      boolean mayDiffer,
      String rule) {

    /** Whether it has a blank form. */
    public boolean hasBlank() {
      return !blank.isEmpty();
    }
  }

  /** An innovation field and one of its sub-points a row (SD64-04, -23). */
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

  /** A criterion of the expert review with its weight in percent and its scoring rule (SD64-14). */
  public record Criterion(String code, String name, int weight, String scoring) {}

  /**
   * How panels are drawn and their scores put together (SD64-08, -15).
   *
   * @param groupSize counties in a group at most
   * @param seats experts of a panel
   * @param reserves reserves of a panel
   * @param minimumExperts fewest experts whose scores count for a county
   * @param dropFrom from how many scores on the highest and the lowest are dropped
   * @param spread points between highest and lowest above which a talk is called
   */
  public record Panel(
      int groupSize,
      int seats,
      int reserves,
      int minimumExperts,
      int dropFrom,
      BigDecimal spread) {}

  /** The public notice: its length in working days from the day after publication (SD64-09). */
  public record Notice(int workingDays) {}

  /**
   * The award (SD64-10) and the reports on its use (SD64-12).
   *
   * @param base the highest award of a county, in yuan
   * @param reportMonths months between two reports
   * @param reportCount how many reports
   */
  public record Award(BigDecimal base, int reportMonths, int reportCount) {}

  /** A tier of the further award: ranks from–to among the recognised, percent of the base. */
  public record Tier(int fromRank, int toRank, int percent) {}

  /** A category of use of award money, allowed or forbidden (SD64-12). */
  public record UseCategory(String code, String name, boolean allowed) {}

  /** The window of a step. */
  public Window window(String step) {
    return windows.stream()
        .filter(w -> w.step().equals(step))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no window for step '" + step + "'"));
  }
}

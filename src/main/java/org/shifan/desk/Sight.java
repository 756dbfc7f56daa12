package org.shifan.desk;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.shifan.process.Offices;

/**
 * Which steps of a matter somebody may see in its history. Scores, ranks and panels stay with the
 * province until they are public; what is not named here is seen by administrators only.
 */
final class Sight {

  private static final Set<String> OF_COUNTY =
      Set.of(
          "openApplication",
          "prepareApplication",
          "awaitRecommendation",
          "closeApplication",
          "decideExtension",
          "lapse",
          "assessOnSite",
          "noteProgress",
          "revocation",
          "hear",
          "recordSilence",
          "disqualify",
          "announceRevocation");
  private static final Set<String> OF_CITY =
      Set.of(
          "openRecommendation",
          "recommend",
          "explainNil",
          "closeRecommendation",
          "acceptRecommendation");
  private static final Set<String> OF_AWARD =
      Set.of("recognise", "publishAward", "planUse", "recordPayment", "reportUse");
  private static final Set<String> OF_MONEY =
      Set.of("calculateAward", "settleAward", "confirmAward", "recordRecovery");
  private static final Set<String> OF_DECISION =
      Set.of(
          "openRound",
          "draftList",
          "deliberate",
          "publishNotice",
          "closeNotice",
          "fillVacancies",
          "removeCandidate",
          "issueDocument",
          "assessFront",
          "decideRevocation",
          "decideList",
          "cosignList",
          "publishList");
  private static final Set<String> OF_FILING =
      Set.of(
          "openFiling",
          "fill",
          "countersign",
          "receiveFiling",
          "sendFiling",
          "closeFiling",
          "remindFiler");
  private static final Set<String> OF_REVIEW =
      Set.of(
          "drawPanel",
          "seatReserve",
          "recordReview",
          "declareConflict",
          "score",
          "discuss",
          "reviseScore",
          "rankCandidates",
          "objection",
          "investigateObjection");

  /** Tasks of a round that are about all its counties. */
  static final Set<String> OF_ALL =
      Set.of(
          "draftList", "deliberate", "issueDocument", "assessFront", "settleAward", "confirmAward");

  private final Set<String> steps = new HashSet<>();
  private final boolean everything;

  private Sight(boolean everything) {
    this.everything = everything;
  }

  /** What the caller may see of the matter of this task. */
  static Sight of(DeskTask task, Offices offices) {
    Sight sight = new Sight(offices.in());
    String province = task.round().province();
    boolean county = task.county() != null && offices.in(civil(task.county()));
    boolean city = task.city() != null && offices.in(civil(task.city()));
    boolean above = offices.in(civil(province), "directors-" + province);
    sight.where(county || city || above, List.of(OF_COUNTY, OF_AWARD));
    sight.where(city || above, List.of(OF_CITY));
    sight.where(above, List.of(OF_DECISION, OF_MONEY));
    sight.where(offices.in(civil(province)), List.of(OF_REVIEW));
    sight.where(offices.in("finance-" + province), List.of(OF_AWARD, OF_MONEY));
    return sight;
  }

  /** What those see of a filing who have a part in it. */
  static Sight ofFiling() {
    Sight sight = new Sight(false);
    sight.where(true, List.of(OF_FILING));
    return sight;
  }

  private void where(boolean theirs, List<Set<String>> groups) {
    if (theirs) {
      groups.forEach(steps::addAll);
    }
  }

  /** Whether a step is theirs to see. */
  boolean shows(String step) {
    return everything || steps.contains(step);
  }

  /** Whether they may know who has this task: officials know the way that every matter goes. */
  boolean showsHolder(String task) {
    boolean ordinary = OF_COUNTY.contains(task) || OF_CITY.contains(task) || OF_ALL.contains(task);
    return shows(task) || (!blind() && ordinary);
  }

  /** Whether nothing of the history is theirs, as for an expert. */
  boolean blind() {
    return !everything && steps.isEmpty();
  }

  private static String civil(String region) {
    return "civil-affairs-" + region;
  }
}

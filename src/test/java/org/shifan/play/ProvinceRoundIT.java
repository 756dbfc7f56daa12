package org.shifan.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shifan.rest.ShifanProcess;
import org.shifan.rest.TestDatabase;

/**
 * All 16 cities and 136 counties of Shandong, from the opening of a round to the last report on the
 * use of the money, with everything that can come between, on both databases.
 */
class ProvinceRoundIT {

  @TempDir private Path home;
  private Shandong shandong;
  private Applying applying;
  private Recommending recommending;
  private Reviewing reviewing;
  private Selecting selecting;
  private Awarding awarding;
  private Cast cast;

  @ParameterizedTest
  @EnumSource(TestDatabase.Product.class)
  void sd64_01_to_24_aRoundOfTheWholeProvince(TestDatabase.Product product) throws Exception {
    try (TestDatabase database = product.start(home)) {
      try (ShifanProcess system = new ShifanProcess(home, database).start()) {
        sits(system);
        opens();
        apply();
        extend();
        recommend();
        correct();
        review();
        select();
        spend(award());
      }
      Invariants invariants = new Invariants(new ShifanProcess(home, database), database);
      invariants.ofARound();
      invariants.nothingIsLeft();
      invariants.tamperingIsFound();
    }
  }

  private void sits(ShifanProcess system) {
    shandong = new Shandong(system);
    cast = new Cast(shandong);
    applying = new Applying(shandong);
    recommending = new Recommending(shandong);
    reviewing = new Reviewing(shandong);
    selecting = new Selecting(shandong);
    awarding = new Awarding(shandong);
  }

  private void opens() {
    Opening opening = new Opening(shandong);
    opening.closedToStrangers();
    opening.open();
    opening.everyCountyMayApply();
  }

  /** 134 counties act at once from eight threads: not one sees a conflict. */
  private void apply() {
    shandong.timePasses("2021-09-26T09:00:00");
    List<String> some = shandong.cities().get("371700");
    shandong.together(some, applying::notesProgress);
    shandong.together(some, applying::saves);
    shandong.timePasses("2021-10-20T09:00:00");
    TreeSet<String> complete = new TreeSet<>(cast.wave());
    complete.remove(Cast.TOO_LATE);
    shandong.together(complete, applying::uploads);
    shandong.together(
        cast.wave(),
        county -> {
          if (county.equals(Cast.TOO_LATE)) {
            applying.submitsIncomplete(county);
          } else {
            applying.submits(county);
          }
        });
    shandong.settle();
    applying.returns(Cast.RETURNED);
    applying.submits(Cast.RETURNED);
    applying.withdraws(Cast.APPLIES_AGAIN);
    applying.submits(Cast.APPLIES_AGAIN);
    applying.withdraws(Cast.WITHDRAWS);
    applying.wrongScoresAreRefused(Cast.RETURNED, "2021-10-20");
    shandong.together(cast.visitedInTime(), county -> applying.isVisited(county, "2021-10-20"));
    new Spending(shandong, Map.of()).charge(Cast.FABRICATES, true);
    assertThat(shandong.status(Cast.FABRICATES)).isEqualTo("DISQUALIFIED");
  }

  private void extend() {
    shandong.timePasses("2021-10-29T09:00:00");
    applying.asksForExtension(Cast.EXTENSION_GRANTED, "2021-11-05");
    applying.asksBeyondTheNextStep(Cast.EXTENSION_REFUSED, "2021-11-20");
    applying.asksForExtension(Cast.EXTENSION_REFUSED, "2021-11-08");
    applying.asksForExtension(Cast.EXTENSION_PENDING, "2021-11-05");
    applying.extensionIsDecided(Cast.EXTENSION_GRANTED, true);
    applying.extensionIsDecided(Cast.EXTENSION_REFUSED, false);
    var late = applying.preparation(Cast.TOO_LATE);
    shandong.timePasses("2021-10-31T23:59:00");
    assertThat(shandong.status(Cast.TOO_LATE)).isEqualTo("PREPARING");
    shandong.timePasses("2021-11-01T00:00:00");
    late.submit("application", Map.of("action", "submit")).denied();
    assertThat(shandong.status(Cast.TOO_LATE)).isEqualTo("LATE");
    assertThat(shandong.status(Cast.NEVER_APPLIES)).isEqualTo("NOT_APPLIED");
    assertThat(shandong.status(Cast.EXTENSION_REFUSED)).isEqualTo("LATE");
    assertThat(shandong.status(Cast.WITHDRAWS)).isEqualTo("WITHDRAWN");
    assertThat(shandong.status(Cast.EXTENSION_PENDING)).isEqualTo("PREPARING");
  }

  private void recommend() {
    recommending.refusesAFourth(Cast.FOURTH_REFUSED);
    recommending.refusesOneRankForTwoScores(Cast.FOURTH_REFUSED);
    recommending.tieSharesARank(Cast.TIE);
    List<String> early = new ArrayList<>(shandong.cities().keySet());
    early.removeAll(List.of(Cast.LATE_CITY, Cast.EXTENDED_CITY, Cast.NIL, Cast.NIL_SENT_BACK));
    String waiting = shandong.cityOf(Cast.EXTENSION_GRANTED);
    String held = shandong.cityOf(Cast.EXTENSION_PENDING);
    early.removeAll(List.of(waiting, held));
    assertThat(shandong.civilAffairs(waiting).tasks("recommend")).isEmpty();
    shandong.together(early, recommending::recommends);
    recommending.recommendsNobody(Cast.NIL);
    recommending.recommendsNobody(Cast.NIL_SENT_BACK);
    shandong.timePasses("2021-11-03T10:00:00");
    applying.uploads(Cast.EXTENSION_GRANTED);
    applying.submits(Cast.EXTENSION_GRANTED);
    applying.isVisited(Cast.EXTENSION_GRANTED, "2021-11-03");
    shandong.timePasses("2021-11-04T00:00:00");
    assertThat(shandong.status(Cast.EXTENSION_PENDING)).isEqualTo("LATE");
    recommending.recommends(held);
    shandong.timePasses("2021-11-06T00:00:00");
    recommending.recommends(waiting);
    early.addAll(List.of(held, waiting));
    early.removeAll(List.of(Cast.CORRECTED_CITY, Cast.TIE));
    shandong.together(early, recommending::isAccepted);
  }

  private void correct() {
    recommending.isAccepted(Cast.NIL);
    recommending.isToCorrect(Cast.NIL_SENT_BACK, null);
    recommending.recommends(Cast.NIL_SENT_BACK);
    recommending.isAccepted(Cast.NIL_SENT_BACK);
    recommending.asksForExtension(Cast.EXTENDED_CITY, "2021-11-15");
    applying.extensionIsDecided(Cast.EXTENDED_CITY, true);
    var late = recommending.task(Cast.LATE_CITY);
    shandong.timePasses("2021-11-11T10:00:00");
    var form = Recommending.form(List.of());
    late.submit("recommendation", form).denied();
    assertThat(shandong.cityStatus(Cast.LATE_CITY)).isEqualTo("LATE");
    recommending.isToCorrect(Cast.CORRECTED_CITY, null);
    recommending.isToCorrect(Cast.TIE, Cast.CORRECTED_COUNTY);
    applying.submits(Cast.CORRECTED_COUNTY);
    recommending.recommends(Cast.CORRECTED_CITY);
    recommending.isAccepted(Cast.TIE);
    recommending.isAccepted(Cast.CORRECTED_CITY);
    shandong.timePasses("2021-11-12T10:00:00");
    recommending.recommends(Cast.EXTENDED_CITY);
    recommending.isAccepted(Cast.EXTENDED_CITY);
    shandong.settle();
  }

  private void review() {
    reviewing.isDrawn();
    reviewing.isPlanned();
    reviewing.declarations();
    reviewing.records("2021-11-12");
    reviewing.scores();
    reviewing.talk();
    reviewing.isRanked();
  }

  /**
   * The meeting takes one of two that tie across the cut; the other is the next in rank when an
   * upheld objection removes a county.
   */
  private void select() {
    List<String> order = reviewing.plan().order();
    shandong.timePasses("2021-11-25T09:00:00");
    assertThat(selecting.drafts()).hasSize(21);
    selecting.returns("2021-11-25");
    assertThat(selecting.drafts()).hasSize(21);
    selecting.leavesOut(order.get(20), "2021-11-25");
    shandong.timePasses("2021-11-29T09:00:00");
    String upheld = selecting.objects(order.get(9));
    String rejected = selecting.objects(order.get(10));
    selecting.anonymousWithoutEvidenceIsRefused(order.get(11));
    selecting.isAnswered(order.get(10), false);
    selecting.objectorReads(rejected, "异议不成立");
    shandong.timePasses("2021-12-03T00:00:00");
    assertThat(shandong.director().tasks("deliberate")).as("the decision waits").isEmpty();
    selecting.isAnswered(order.get(9), true);
    selecting.objectorReads(upheld, "异议成立");
    selecting.approves("2021-12-03");
    shandong.timePasses("2021-12-13T09:00:00");
    selecting.issues("2021-12-10", "2021-12-13");
  }

  private Map<String, BigDecimal> award() {
    awarding.assesses();
    awarding.settles();
    awarding.financeReturnsAndConfirms();
    Map<String, BigDecimal> awards = awarding.table();
    awarding.workbookAgrees(awards);
    List<String> order = reviewing.plan().order();
    assertThat(awards).doesNotContainKeys(order.get(9), order.get(21)).containsKey(order.get(20));
    return awards;
  }

  private void spend(Map<String, BigDecimal> awards) {
    Spending spending = new Spending(shandong, awards);
    spending.forbiddenUseIsRefused();
    shandong.timePasses("2022-01-10T10:00:00");
    spending.plansAndPayments("2022-01-10");
    List<String> standing = new ArrayList<>(awards.keySet());
    String fabricated = reviewing.plan().order().get(14);
    for (String halfYear : List.of("2022-07-11", "2023-01-11", "2023-07-11", "2024-01-11")) {
      shandong.timePasses(halfYear + "T10:00:00");
      spending.reports(standing);
      if (standing.remove(fabricated)) {
        spending.charge(standing.get(0), false);
        spending.charge(fabricated, true);
        spending.recovers(fabricated, halfYear);
      }
    }
    assertThat(shandong.jobs("withRetriesLeft=false&noRetriesLeft=true")).isZero();
    assertThat(incidents()).isZero();
  }

  private int incidents() {
    return shandong.admin().get("/engine-rest/incident/count").ok().json().get("count").asInt();
  }
}

package org.shifan.play;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shifan.rest.Desk;
import org.shifan.rest.OpenTask;
import org.shifan.rest.ShifanProcess;
import org.shifan.rest.TestDatabase;

/**
 * The system is killed again and again in one round, and started again: what a user saw confirmed
 * is there, nothing is there twice, nothing fires early, and the flow goes on by itself.
 */
class CrashIT {

  private static final String PREPARE = "prepareApplication";

  @TempDir private Path home;
  private Shandong shandong;
  private Crashing crashing;
  private Applying applying;
  private Recommending recommending;
  private List<String> applicants;

  @ParameterizedTest
  @EnumSource(TestDatabase.Product.class)
  void aRoundSurvivesKillsAtAnyMoment(TestDatabase.Product product) throws Exception {
    try (TestDatabase database = product.start(home)) {
      try (ShifanProcess system = new ShifanProcess(home, database).start()) {
        sits(system);
        whenTheRoundWasOpened();
        whileTheCountiesAreInvited();
        whileCountiesSave();
        afterSubmissions();
        whileTheWindowCloses();
        afterTheLastAcceptance();
        whileExpertsScore();
        afterTheMeeting();
        beforeTheAwardIsCalculated();
      }
      Invariants invariants = new Invariants(new ShifanProcess(home, database), database);
      invariants.ofARound();
      assertThat(invariants.number("select count(*) from application")).isEqualByComparingTo("136");
      assertThat(invariants.number("select count(*) from public_notice")).isEqualByComparingTo("1");
      assertThat(invariants.number("select count(*) from draw")).isEqualByComparingTo("1");
    }
  }

  private void sits(ShifanProcess system) {
    shandong = new Shandong(system);
    crashing = new Crashing(shandong);
    applying = new Applying(shandong);
    recommending = new Recommending(shandong);
  }

  private void whenTheRoundWasOpened() {
    Map<String, Object> round = Map.of("year", 2021, "size", 20, "budget", 60_000_000);
    shandong.province().start("sd64-round", "round", round).ok();
    shandong.system().kill();
    shandong.system().start();
    assertThat(shandong.province().get("/api/rounds/" + Shandong.ROUND).ok().text())
        .contains(Shandong.ROUND);
  }

  /** Cities and counties are invited by jobs, of which some are running when the system dies. */
  private void whileTheCountiesAreInvited() {
    shandong.eventually(
        "the first counties are there", () -> shandong.api("applications").size() > 0);
    crashing.crash();
    shandong.eventually(
        "every county may apply by itself", () -> shandong.admin().tasks(PREPARE).size() == 136);
    shandong.settle();
    assertThat(shandong.counties()).hasSize(136).doesNotHaveDuplicates();
    applicants = new ArrayList<>(shandong.cities().get("370500"));
    applicants.addAll(shandong.cities().get("371000"));
  }

  private void whileCountiesSave() {
    Set<String> saved =
        crashing.crashAfter(
            60,
            shandong.counties(),
            county ->
                applying
                    .preparation(county)
                    .complete("application", Map.of("action", "save", "contact", "王" + county)));
    assertThat(shandong.admin().tasks(PREPARE)).hasSize(136);
    shandong.together(
        saved,
        county ->
            assertThat(applying.preparation(county).form("application").path("contact").asText())
                .isEqualTo("王" + county));
  }

  private void afterSubmissions() {
    applicants.forEach(applying::uploads);
    OpenTask other = preparationOfAnother();
    String draft = "/api/tasks/" + other.id() + "/draft";
    Map<String, Object> typed = Map.of("application", Map.of("contact", "只打了字"));
    other.desk().put(draft, Map.of("form", typed)).ok();
    Set<String> submitted = crashing.crashAfter(4, applicants, applying::submits);
    submitted.forEach(county -> assertThat(shandong.status(county)).isEqualTo("SUBMITTED"));
    assertThat(other.desk().get(draft).ok().text()).contains("只打了字");
    for (String county : applicants) {
      if (!shandong.status(county).equals("SUBMITTED")) {
        applying.submits(county);
      }
    }
    String today = shandong.today();
    shandong.together(applicants, county -> applying.isVisited(county, today));
  }

  private OpenTask preparationOfAnother() {
    return applying.preparation(
        shandong.counties().stream()
            .filter(county -> !applicants.contains(county))
            .findFirst()
            .orElseThrow());
  }

  /** Killed while 127 windows close: none closed early, all close once the clock goes on. */
  private void whileTheWindowCloses() throws InterruptedException {
    shandong.timePasses("2021-10-31T23:50:00");
    crashing.crashWhileTimePasses("2021-11-01T00:00:00", () -> count("NOT_APPLIED", "LATE") > 0);
    OffsetDateTime windowsEnd = OffsetDateTime.parse("2021-11-01T00:00:00+08:00");
    assertThat(shandong.now()).isAfterOrEqualTo(windowsEnd);
    shandong.eventually(
        "the windows close by themselves", () -> count("NOT_APPLIED", "LATE") == 127);
    assertThat(shandong.now()).isBefore(windowsEnd.plusHours(1));
    shandong.settle();
    for (JsonNode row : shandong.api("recommendations")) {
      assertThat(row.get("status").asText())
          .as("no city is late on 1 November")
          .isEqualTo("PREPARING");
    }
  }

  private long count(String... statuses) {
    List<String> wanted = List.of(statuses);
    long count = 0;
    for (JsonNode row : shandong.api("applications")) {
      count += wanted.contains(row.get("status").asText()) ? 1 : 0;
    }
    return count;
  }

  /** The draw is a job: it is made once, whether before the end or after it. */
  private void afterTheLastAcceptance() {
    List<String> nil = new ArrayList<>(shandong.cities().keySet());
    nil.removeAll(List.of("370500", "371000"));
    shandong.together(
        nil,
        city ->
            shandong
                .civilAffairs(city)
                .task("explainNil", city)
                .complete("nil", Map.of("reason", "无申报单位")));
    recommending.recommends("370500");
    recommending.recommends("371000");
    shandong.together(shandong.cities().keySet(), recommending::isAccepted);
    shandong.system().kill();
    shandong.system().start();
    shandong.eventually(
        "the panel is drawn by itself",
        () -> shandong.province().get("/api/rounds/sd64-2021/draw").status() == 200);
  }

  private void whileExpertsScore() {
    shandong.eventually("four counties are reviewed", () -> declarations().size() == 20);
    shandong.together(declarations(), task -> task.complete("conflict", Map.of("conflict", false)));
    Reviewing reviewing = new Reviewing(shandong);
    reviewing.isDrawn();
    reviewing.records(shandong.today());
    shandong.eventually("experts may score", () -> shandong.admin().tasks("score").size() == 20);
    Map<String, Runnable> sheets = reviewing.sheets();
    Set<String> scored = crashing.crashAfter(7, sheets.keySet(), id -> sheets.get(id).run());
    shandong.settle();
    Map<String, Runnable> left = reviewing.sheets();
    assertThat(left.keySet()).doesNotContainAnyElementsOf(scored);
    shandong.together(left.values(), Runnable::run);
    shandong.eventually("the counties are ranked", () -> shandong.api("ranking").size() == 4);
  }

  private List<OpenTask> declarations() {
    return shandong.admin().tasks("declareConflict").stream().map(this::own).toList();
  }

  private OpenTask own(OpenTask task) {
    return task.on(shandong.desk(task.assignee()));
  }

  private void afterTheMeeting() {
    Selecting selecting = new Selecting(shandong);
    selecting.takes();
    selecting.decides(shandong.today());
    crashing.crash();
    shandong.timePasses("2021-11-15T00:00:00");
    Desk province = shandong.province();
    province
        .task("issueDocument")
        .complete("document", Map.of("number", "鲁民函〔2021〕88号", "date", shandong.today()));
  }

  private void beforeTheAwardIsCalculated() {
    OpenTask task = shandong.province().task("assessFront");
    task.complete("front", Awarding.findings(task));
    shandong.system().kill();
    shandong.system().start();
    shandong
        .finance()
        .task("confirmAward")
        .complete("confirmation", Map.of("decision", "confirm", "reason", "同意"));
    shandong.eventually("the counties plan", () -> shandong.admin().tasks("planUse").size() == 4);
  }
}

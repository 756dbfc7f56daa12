package org.shifan.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shifan.Province;
import org.shifan.access.Client;
import org.shifan.audit.AuditTrail;
import org.shifan.audit.Entry;
import org.shifan.audit.Kind;
import org.shifan.rest.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The attacks, one after the other on one system: what is refused first, then what is done at once,
 * and at last what is left in the log of all this. They run on PostgreSQL, as production does; with
 * {@code -Dattack.database=H2} on H2.
 */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      // all strangers come from one address here, and each refusal is looked for
      "shifan.audit.strangers.of-each=100000",
      "shifan.audit.strangers.of-all=100000",
      "camunda.bpm.job-execution.enabled=false"
    })
@Import(Province.class)
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AttackIT {

  private static final TestDatabase DATABASE = TestDatabase.chosen();

  @LocalServerPort private int port;
  @Autowired private Province province;
  @Autowired private ProcessEngine engine;
  @Autowired private JdbcClient jdbc;
  @Autowired private AuditTrail audit;

  private Scene scene;
  private Target target;
  private Races races;
  private Later later;

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry settings) {
    DATABASE.register(settings);
  }

  @BeforeAll
  void aRoundIsOpen() {
    scene = new Scene(province);
    scene.opens();
    target = new Target(port, new Tables(jdbc));
    races = new Races(target);
    later = new Later(province, engine, jdbc);
    audit.recordApart(Entry.of(Kind.DECISION, Province.ROUND, "openRound"));
    engine.getIdentityService().createMembership("mz-370112", "civil-affairs-370102");
    engine.getIdentityService().createMembership("mz-370113", "civil-affairs-370100");
  }

  private Stream<DynamicTest> refused(Stream<Shot> shots) {
    return shots.map(target::refused);
  }

  @TestFactory
  @Order(1)
  Stream<DynamicTest> bodiesThatNobodyShouldRead() {
    return refused(MalformedBodies.all(scene));
  }

  @TestFactory
  @Order(1)
  Stream<DynamicTest> fieldsThatNobodyAskedFor() {
    return refused(ForeignFields.all(scene));
  }

  @TestFactory
  @Order(1)
  Stream<DynamicTest> whatBelongsToOtherOffices() {
    return refused(OtherOffices.all(scene));
  }

  @TestFactory
  @Order(1)
  Stream<DynamicTest> tasksOfOthersAreAnsweredLikeNone() {
    return Unknowns.all(target, scene);
  }

  @TestFactory
  @Order(1)
  Stream<DynamicTest> requestsThatTheServerItselfRefuses() {
    return Malformed.all(target);
  }

  @TestFactory
  @Order(1)
  Stream<DynamicTest> whatNoOfficialNeeds() {
    return refused(Writes.all(scene));
  }

  @TestFactory
  @Order(1)
  Stream<DynamicTest> uploadsThatAreNone() {
    return refused(Uploads.all());
  }

  @TestFactory
  @Order(1)
  Stream<DynamicTest> draftsStandInsAndReasonsThatAreNone() {
    return refused(DraftsAndStandIns.all(scene));
  }

  @TestFactory
  @Order(1)
  Stream<DynamicTest> questionsThatWouldTell() {
    return refused(Probes.refused());
  }

  @Test
  @Order(1)
  void whatTasklistAsksIsStillAnswered() {
    Probes.answered()
        .forEach(
            query ->
                assertThat(
                        target
                            .fire(Shot.get("lists", "mz-370102", "/engine-rest/task?" + query))
                            .text())
                    .as(query)
                    .contains("prepareApplication"));
  }

  @TestFactory
  @Order(1)
  Stream<DynamicTest> addressesWrittenOtherwise() {
    return PathTricks.all(target);
  }

  @TestFactory
  @Order(1)
  Stream<DynamicTest> namesOfFilesAreMadeHarmless() {
    String path = "/api/applications/" + Scene.id(Scene.COUNTY) + "/materials";
    return Map.of(
            "../../etc/passwd.pdf", "passwd.pdf",
            "..\\\\..\\\\x.pdf", "x.pdf",
            "a\u202efdp.exe.pdf", "a_fdp.exe.pdf",
            "CON.pdf", "_CON.pdf",
            ".pdf", "_.pdf",
            "a\u0085b\u2028c.pdf", "a_b_c.pdf",
            "=cmd|'x'!A1.pdf", "=cmd_'x'!A1.pdf",
            "<img onerror=1>.pdf", "_img onerror=1_.pdf")
        .entrySet()
        .stream()
        .map(
            name ->
                DynamicTest.dynamicTest(
                    "mz-370102: uploads " + name.getKey(),
                    () -> isHarmless(path, name.getKey(), name.getValue())));
  }

  private void isHarmless(String path, String sent, String kept) {
    Hit taken = target.fire(Uploads.shot("uploads", "mz-370102", path, sent));
    assertThat(taken.status()).as(taken.toString()).isEqualTo(201);
    assertThat(taken.text()).contains("\"fileName\":\"" + kept + "\"");
    String id = taken.text().replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");
    Hit file = target.fire(Shot.get("downloads", "mz-370102", path + "/" + id));
    assertThat(file.header("Content-Disposition")).startsWith("attachment;").doesNotContain("\n");
    assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(file.header("Content-Security-Policy")).contains("sandbox");
    Hit page = target.fire(Shot.get("the page", "mz-370102", path));
    assertThat(page.text()).doesNotContain("<img");
    target.fire(Shot.send("deletes", "mz-370102", "DELETE", path + "/" + id, ""));
  }

  @Test
  @Order(2)
  void whoLeftTheOfficeSeesNothingOfWhatTheyClaimedForIt() {
    String task = scene.own();
    String user = "mz-370112";
    Shot claim = Shot.post("claims", user, task + "/claim", "{\"userId\":\"" + user + "\"}");
    assertThat(target.fire(claim).status()).isEqualTo(204);
    engine.getIdentityService().deleteMembership(user, "civil-affairs-370102");
    String id = task.substring(task.lastIndexOf('/') + 1);
    for (String query : List.of("/task?assignee=" + user, "/task?taskId=" + id, "/task")) {
      assertThat(target.fire(Shot.get("lists", user, "/engine-rest" + query)).text())
          .doesNotContain(id);
    }
    Shot count = Shot.get("counts", user, "/engine-rest/task/count?assignee=" + user);
    assertThat(target.fire(count).text()).contains("\"count\":0");
    target.isRefused(Shot.get("reads", user, task));
    engine.getIdentityService().createMembership(user, "civil-affairs-370102");
    assertThat(target.fire(count).text()).contains("\"count\":1");
    target.fire(Shot.post("returns", user, task + "/unclaim", "{}"));
  }

  @Test
  @Order(3)
  void twoClaimAtOnce() {
    String claim = scene.own() + "/claim";
    Shot one = Shot.post("claims", "mz-370102", claim, "{\"userId\":\"mz-370102\"}");
    Shot other = Shot.post("claims", "mz-370112", claim, "{\"userId\":\"mz-370112\"}");
    List<Hit> hits = races.run(Races.times(3, one, other));
    races.consistent(hits);
    assertThat(hits.stream().filter(hit -> hit.status() == 204)).isNotEmpty();
    String claimed = target.fire(Shot.get("reads", "mz-370102", scene.own())).text();
    String winner = claimed.contains("\"assignee\":\"mz-370112\"") ? "mz-370112" : "mz-370102";
    target.fire(Shot.post("returns", winner, scene.own() + "/unclaim", "{}"));
  }

  @Test
  @Order(4)
  void twoCompleteAtOnce() {
    String form = Scene.form("application", "{\"action\":\"save\",\"contact\":\"王\"}");
    String way = scene.own() + "/submit-form";
    races.oneWins(
        Races.times(
            4,
            Shot.post("saves", "mz-370102", way, form),
            Shot.post("saves", "mz-370112", way, form)));
    assertThat(province.tasks("prepareApplication", Scene.COUNTY)).hasSize(1);
    target.isRefused(Shot.post("replays the form", "mz-370102", way, form));
  }

  @Test
  @Order(4)
  void oneUploadsTheSameAtOnce() {
    String path = "/api/applications/" + Scene.id(Scene.COUNTY) + "/materials";
    Shot plan = Uploads.shot("uploads", "mz-370102", path, "x.pdf");
    Shot form =
        plan.with(
            Scene.bytes(
                new String(plan.body(), StandardCharsets.UTF_8).replace("evidence", "form")));
    races.oneWins(Races.times(4, form));
  }

  @Test
  @Order(4)
  void oneStandInIsNamedManyTimesAtOnce() {
    String body =
        "{\"absent\":\"mz-370102\",\"standIn\":\"mz-370103\","
            + "\"from\":\"2021-09-01T00:00:00+08:00\",\"until\":\"2021-09-02T00:00:00+08:00\"}";
    races.oneWins(Races.times(5, Shot.post("names", "mz-370102", "/api/stand-ins", body)));
    assertThat(target.tables().number("select count(*) from stand_in")).isEqualTo(1);
  }

  @Test
  @Order(4)
  void aRoundIsOpenedTwiceAtOnce() {
    String way = "/engine-rest/process-definition/key/sd64-round/submit-form";
    String form = Scene.form("round", "{\"year\":2022,\"budget\":60000000,\"size\":20}");
    races.oneWins(Races.times(4, Shot.post("opens", "mz-370000", way, form)));
    assertThat(target.tables().number("select count(*) from selection_round")).isEqualTo(2);
  }

  @Test
  @Order(5)
  void theCityScoresWhileTheCountyWithdraws() {
    String score =
        Scene.form(
            "visit",
            "{\"decision\":\"accept\",\"score\":60,\"visitedOn\":\"2021-09-01\",\"visitors\":\"王\","
                + "\"findings\":\"好\"}");
    String back = Scene.form("submitted", "{\"action\":\"withdraw\",\"reason\":\"补充材料\"}");
    Shot visit = Shot.post("scores", "mz-370100", scene.visit() + "/submit-form", score);
    Shot other = Shot.post("scores", "mz-370113", scene.visit() + "/submit-form", score);
    String open = "/engine-rest/task/" + scene.task("awaitRecommendation", Scene.NEIGHBOUR);
    Shot withdraw = Shot.post("withdraws", "mz-370103", open + "/submit-form", back);
    races.consistent(races.run(Races.times(2, visit, other, withdraw)));
    province.work();
    races.consistent(List.of());
  }

  @Test
  @Order(6)
  void twoOfACityRecommendAtOnceAndWhileTheWindowCloses() {
    appliesAndIsVisited("370104", "95");
    appliesAndIsVisited("370105", "80");
    appliesAndIsVisited("371103", "90");
    province.timePasses("2021-11-01T00:00");
    province.work();
    target.movedOn();
    String jinan = scene.recommendation(Scene.CITY, "370104", "370105");
    String way = "/engine-rest/task/" + scene.task("recommend", Scene.CITY) + "/submit-form";
    Shot one = Shot.post("recommends", "mz-370100", way, jinan);
    Shot other = Shot.post("recommends", "mz-370113", way, jinan);
    races.oneWins(Races.times(2, one, other));
    target.isRefused(one);
    String rizhao = scene.recommendation(Scene.FAR_CITY, "371103");
    String task = "/engine-rest/task/" + scene.task("recommend", Scene.FAR_CITY) + "/submit-form";
    Shot last = Shot.post("recommends", "mz-371100", task, rizhao);
    String later = "{\"now\":\"2021-11-11T00:00:00+08:00\"}";
    Shot time = Shot.send("time passes", "admin", "PUT", "/api/clock", later);
    races.consistent(races.run(List.of(last, time, last)));
    province.work();
    target.movedOn();
    races.consistent(List.of());
    target.isRefused(last);
  }

  private void appliesAndIsVisited(String county, String score) {
    province.applies(county);
    province.visits(county, score);
  }

  @TestFactory
  @Order(7)
  Stream<DynamicTest> whatExpertsScore() {
    later.expertsScore();
    target.movedOn();
    return refused(Reviewing.all(later));
  }

  @Test
  @Order(8)
  void anExpertScoresTwiceAtOnce() {
    var sheet = later.sheet();
    String way = "/engine-rest/task/" + sheet.getId() + "/submit-form";
    String form = Scene.form("score", "{\"rows\":[" + Later.points("90") + "]}");
    races.oneWins(Races.times(6, Shot.post("scores", sheet.getAssignee(), way, form)));
    target.isRefused(Shot.post("replays the sheet", sheet.getAssignee(), way, form));
  }

  @TestFactory
  @Order(9)
  Stream<DynamicTest> whatStrangersSend() {
    later.theNoticeIsOpen();
    target.movedOn();
    return refused(Objecting.all());
  }

  @Test
  @Order(10)
  void theSameObjectionManyTimesIsOne() {
    Shot objects = Shot.post("objects", null, Objecting.PATH, Objecting.objection("床位数不实"));
    races.oneWins(Races.times(6, objects));
    assertThat(target.tables().number("select count(*) from objection")).isEqualTo(1);
    target.isRefused(objects);
  }

  @Test
  @Order(11)
  void whatIsTypedIsShownAsText() {
    Shot objects =
        Shot.post("objects", null, Objecting.PATH, Objecting.objection(Objecting.LIVELY));
    Hit taken = target.fire(objects);
    assertThat(taken.status()).as(taken.toString()).isEqualTo(201);
    var task = later.any("investigateObjection");
    province.completes(
        task, "finding", Map.of("upheld", false, "answer", "经核查属实。" + Objecting.LIVELY));
    String receipt = taken.text().replaceAll(".*\"receipt\":\"([^\"]+)\".*", "$1");
    for (String page :
        List.of(
            "/public/objections?receipt=" + receipt,
            "/public/notices",
            "/public/rounds/" + Province.ROUND,
            "/public/rounds/" + Province.ROUND + "/seals",
            "/login?error=%3Cscript%3E1%3C/script%3E",
            "/public/objections?receipt=%3Cimg%20src=x%20onerror=1%3E")) {
      Hit shown = target.fire(Shot.get(page, null, page));
      assertThat(shown.status()).as(page).isEqualTo(200);
      assertThat(shown.text())
          .as(page)
          .doesNotContain("<script>window", "<img src", "<script>1", "onerror=1>");
      assertThat(shown.header("Content-Security-Policy")).contains("default-src 'self'");
    }
  }

  @TestFactory
  @Order(12)
  Stream<DynamicTest> formsOfPagesThatAreTooLarge() {
    String form = "_csrf=x&ground=" + "x".repeat(300_000);
    return Stream.of("/login", "/logout", "/public/notices/x", "/materials/" + Scene.id("370102"))
        .map(
            path ->
                DynamicTest.dynamicTest(
                    "anonymous: a large form to " + path,
                    () -> {
                      Shot shot =
                          Shot.post(path, null, path, form).of("application/x-www-form-urlencoded");
                      assertThat(target.isRefused(shot).status()).isEqualTo(413);
                    }));
  }

  @Test
  @Order(12)
  void aSessionIsNotReplayedAfterItsLogout() {
    Client browser = Client.browser(port, "mz-370102");
    String session = browser.cookie("JSESSIONID");
    browser.send(
        "POST",
        "/logout",
        "_csrf=" + browser.cookie("SHIFAN-CSRF"),
        "application/x-www-form-urlencoded");
    Client thief = Client.anonymous(port).with("Cookie", "JSESSIONID=" + session);
    assertThat(thief.get("/api/rounds").status()).isEqualTo(401);
  }

  @Test
  @Order(12)
  void aSessionWithoutItsTokenOrWithAnothersChangesNothing() {
    Client browser = Client.browser(port, "mz-370102");
    String other = Client.browser(port, "mz-370103").cookie("SHIFAN-CSRF");
    String before = target.tables().all();
    String body = "{\"absent\":\"mz-370102\",\"standIn\":\"mz-370103\"}";
    assertThat(browser.post("/api/stand-ins", body).status()).isEqualTo(403);
    browser.with("X-SHIFAN-CSRF", other);
    assertThat(browser.post("/api/stand-ins", body).status()).isEqualTo(403);
    assertThat(target.tables().all()).isEqualTo(before);
  }

  @Test
  @Order(13)
  void anAddressThatOneStatesOneselfEscapesNoThrottle() {
    int last = 0;
    for (int i = 0; i < 25; i++) {
      Client liar = Client.basic(port, "mz-3710%02d".formatted(i), "wrong");
      last = liar.with("X-Forwarded-For", "203.0.113." + i).get("/api/rounds").status();
    }
    assertThat(last).isEqualTo(429);
  }

  @Test
  @Order(14)
  void nothingOfWhatWasSentIsInTheLog(CapturedOutput output) {
    assertThat(output.getAll()).doesNotContain(Scene.SECRET);
  }
}

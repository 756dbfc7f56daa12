package org.shifan.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.json.SpinJsonNode;
import org.shifan.ShifanApplication;
import org.shifan.SmallFiles;
import org.shifan.application.Application;
import org.shifan.application.Applications;
import org.shifan.material.MaterialOwner;
import org.shifan.material.MaterialOwners;
import org.shifan.material.Materials;
import org.shifan.material.Upload;
import org.shifan.process.ClockMover;
import org.shifan.region.Region;
import org.shifan.region.Regions;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole system, with logins, authorizations, guard, rules and tables. */
final class SystemSide extends Side {

  static final String APPLICATION =
      "{\"action\":\"submit\",\"contact\":\"王科长\",\"phone\":\"0531-12345678\"}";
  static final String VISIT =
      "{\"decision\":\"accept\",\"score\":88.5,\"visitedOn\":\"2021-09-01\","
          + "\"visitors\":\"李处长\",\"findings\":\"运行良好\"}";
  static final String NO_CONFLICT = "{\"conflict\":false}";
  static final String SCORE = score();

  private static final String PROVINCE = "370000";

  private final ConfigurableApplicationContext context;

  SystemSide(BenchDatabase database) {
    this.context =
        new SpringApplicationBuilder(ShifanApplication.class)
            .initializers(new CountedApplication())
            .run(
                "--server.port=0",
                "--spring.datasource.url=" + database.url("shifan"),
                "--spring.datasource.username=" + database.user(),
                "--spring.datasource.password=" + database.password());
  }

  private static String score() {
    List<String> rows =
        List.of("policy", "system", "supply", "quality", "mechanism", "feature").stream()
            .map(criterion -> "{\"criterion\":\"" + criterion + "\",\"points\":88}")
            .toList();
    return "{\"rows\":[" + String.join(",", rows) + "],\"remark\":\"实绩突出\"}";
  }

  /** The cities with their counties, by code. */
  Map<String, List<String>> cities() {
    Regions regions = context.getBean(Regions.class);
    Map<String, List<String>> cities = new TreeMap<>();
    for (Region city : regions.cities(PROVINCE)) {
      cities.put(city.code(), regions.counties(city.code()).stream().map(Region::code).toList());
    }
    return cities;
  }

  @Override
  ProcessEngine engine() {
    return context.getBean(ProcessEngine.class);
  }

  private void as(String user, String office, Runnable work) {
    engine().getIdentityService().setAuthentication(user, List.of(office));
    try {
      work.run();
    } finally {
      engine().getIdentityService().clearAuthentication();
    }
  }

  private void official(String region, Runnable work) {
    as("mz-" + region, "civil-affairs-" + region, work);
  }

  @Override
  void toApplications() {
    String definition =
        engine()
            .getRepositoryService()
            .createProcessDefinitionQuery()
            .processDefinitionKey("sd64-round")
            .latestVersion()
            .singleResult()
            .getId();
    String round = "{\"year\":2021,\"size\":20,\"budget\":60000000}";
    official(
        PROVINCE,
        () -> engine().getFormService().submitStartForm(definition, Map.of("round", json(round))));
    reaches("prepareApplication", 136);
    context.getBean(Applications.class).ofRound(ROUND).forEach(this::uploads);
  }

  private void uploads(Application application) {
    Materials materials = context.getBean(Materials.class);
    MaterialOwner owner = context.getBean(MaterialOwners.class).require(application.id());
    for (String code : List.of("form", "report", "plan", "evidence")) {
      byte[] file = SmallFiles.pdf(code);
      try (ByteArrayInputStream content = new ByteArrayInputStream(file)) {
        materials.take(owner, code, Upload.of(code + ".pdf", file.length, content));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Override
  void apply(Task task) {
    official(whom(task), () -> submit(task, "application", APPLICATION));
  }

  @Override
  void visit(Task task) {
    official(whom(task).substring(0, 4) + "00", () -> submit(task, "visit", VISIT));
  }

  @Override
  void toScores() {
    OffsetDateTime end = OffsetDateTime.parse("2021-11-01T00:00:00+08:00");
    context.getBean(ClockMover.class).moveTo(end.toInstant());
    reaches("recommend", 16);
    tasks("recommend").forEach(this::recommend);
    reaches("acceptRecommendation", 16);
    tasks("acceptRecommendation")
        .forEach(
            t -> official(PROVINCE, () -> submit(t, "acceptance", "{\"decision\":\"accept\"}")));
    reaches("declareConflict", 240);
    tasks("declareConflict").forEach(t -> expert(t, () -> submit(t, "conflict", NO_CONFLICT)));
    tasks("recordReview").forEach(t -> official(PROVINCE, () -> submit(t, "record", record(t))));
    reaches("score", 240);
  }

  private void expert(Task task, Runnable work) {
    as(task.getAssignee(), "experts", work);
  }

  private String record(Task task) {
    String kind = String.valueOf(engine().getTaskService().getVariable(task.getId(), "kind"));
    return "{\"kind\":\""
        + kind
        + "\",\"heldOn\":\"2021-11-01\",\"participants\":\"专家组\",\"findings\":\"属实\"}";
  }

  /** All counties have one score: three of them are recommended, the others left out of a tie. */
  private void recommend(Task task) {
    SpinJsonNode form =
        (SpinJsonNode) engine().getTaskService().getVariable(task.getId(), "recommendation");
    int row = 0;
    for (SpinJsonNode one : form.prop("rows").elements()) {
      one.prop("recommended", row++ < 3);
    }
    form.prop("action", "submit").prop("report", "推荐");
    String city = String.valueOf(engine().getTaskService().getVariable(task.getId(), "city"));
    official(city, () -> submit(task, "recommendation", form.toString()));
  }

  @Override
  void score(Task task) {
    expert(task, () -> submit(task, "score", SCORE));
  }

  @Override
  public void close() {
    context.close();
    ClockUtil.reset();
  }
}

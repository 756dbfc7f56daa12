package org.shifan.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.plugin.impl.SpinProcessEnginePlugin;

/** The engine alone: the same models, empty delegates, no authorization, its own defaults. */
final class BareSide extends Side {

  private static final Map<String, Map<String, Object>> FACTS =
      Map.of(
          "prepareApplication", Map.of("action", "submit"),
          "checkMaterials", Map.of("complete", true),
          "submitApplication", Map.of("outcome", "submitted"),
          "assessOnSite", Map.of("decision", "accept"),
          "declareConflict", Map.of("seating", "seated"),
          "tallyScores", Map.of("talkNeeded", false));
  private static final List<String> OTHERS =
      List.of(
          "openRecommendation",
          "countyWindows",
          "announceVisit",
          "awaitRecommendation",
          "noteProgress",
          "recommend",
          "drawPanel",
          "reviewCalendar",
          "recordReview",
          "scoreCounty",
          "adjustScores",
          "rankCandidates");

  private final HikariDataSource pool = new HikariDataSource();
  private final Map<String, List<String>> cities;
  private final List<String> reviewed;
  private final ProcessEngine engine;

  BareSide(BenchDatabase database, Map<String, List<String>> cities) {
    this.cities = cities;
    this.reviewed = cities.values().stream().flatMap(c -> c.stream().limit(3)).toList();
    pool.setJdbcUrl(database.url("bare"));
    pool.setUsername(database.user());
    pool.setPassword(database.password());
    pool.setMaximumPoolSize(24);
    this.engine = configuration().buildProcessEngine();
    deploy();
  }

  private ProcessEngineConfiguration configuration() {
    StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
    configuration.setProcessEngineName("bare");
    configuration.setDataSource(RoundTrips.counting(pool));
    configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
    configuration.setBeans(beans());
    configuration.getProcessEnginePlugins().add(new SpinProcessEnginePlugin());
    configuration.setJobExecutorActivate(true);
    return configuration;
  }

  private Map<Object, Object> beans() {
    Map<String, List<String>> counties = new HashMap<>();
    cities.forEach((city, all) -> counties.put(ROUND + "-" + city, all));
    counties.put(ROUND, reviewed);
    Map<Object, Object> beans = new HashMap<>();
    FACTS.forEach((name, facts) -> beans.put(name, new Bare(facts, counties)));
    OTHERS.forEach(name -> beans.put(name, new Bare(Map.of(), counties)));
    return beans;
  }

  private void deploy() {
    DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
    for (String folder : List.of("processes", "forms")) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          deployment.addInputStream(
              file.getFileName().toString(), new ByteArrayInputStream(Files.readAllBytes(file)));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    deployment.deploy();
  }

  @Override
  ProcessEngine engine() {
    return engine;
  }

  @Override
  void toApplications() {
    for (String city : cities.keySet()) {
      String id = ROUND + "-" + city;
      Map<String, Object> variables = new HashMap<>(Map.of("roundId", ROUND, "city", city));
      variables.putAll(
          Map.of("province", "370000", "recommendationId", id, "correctionTarget", ""));
      engine.getRuntimeService().startProcessInstanceByKey("recommendation", id, variables);
    }
    reaches("prepareApplication", 136);
  }

  @Override
  void apply(Task task) {
    submit(task, "application", SystemSide.APPLICATION);
  }

  @Override
  void visit(Task task) {
    submit(task, "visit", SystemSide.VISIT);
  }

  @Override
  void toScores() {
    Map<String, Object> variables = Map.of("roundId", ROUND, "province", "370000");
    engine.getRuntimeService().startProcessInstanceByKey("expert-review", ROUND, variables);
    reaches("declareConflict", 5 * reviewed.size());
    all(new ArrayList<>(tasks("declareConflict")), "conflict", SystemSide.NO_CONFLICT);
    all(new ArrayList<>(tasks("recordReview")), "record", "{}");
    reaches("score", 5 * reviewed.size());
  }

  @Override
  void score(Task task) {
    submit(task, "score", SystemSide.SCORE);
  }

  @Override
  public void close() {
    engine.close();
    pool.close();
  }
}

package org.shifan.award;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.shifan.calendar.Deadlines;
import org.shifan.process.Forms;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A round of Shandong whose counties are recognised, and what officials do then. */
public class AwardFixture {

  /** The round of all these tests. */
  public static final String ROUND = "sd64-2021";

  private static final List<String> TABLES =
      List.of(
          "recovery",
          "revocation",
          "payment",
          "use_row",
          "use_document",
          "award_confirmation",
          "award_row",
          "award_run",
          "award_settlement_row",
          "award_settlement",
          "award_finding",
          "recognition",
          "ranking_row",
          "application",
          "recommendation",
          "selection_round");

  /** As the stage before makes it; there already where that stage is part of the build. */
  private static final String RECOGNITION =
      "create table if not exists recognition (application_id varchar(50) primary key,"
          + " round_id varchar(40) not null, county varchar(6) not null, place integer not null,"
          + " document_number varchar(50) not null, document_date date not null,"
          + " recognised_at timestamp with time zone not null, revoked_on date)";

  private final JdbcClient jdbc;
  private final ProcessEngine engine;
  private final Clock clock;

  /** Works on this engine and its database. */
  public AwardFixture(JdbcClient jdbc, ProcessEngine engine, Clock clock) {
    this.jdbc = jdbc;
    this.engine = engine;
    this.clock = clock;
  }

  /** Begins anew: no instance is running, and the round is open with this budget. */
  public void round(String budget) {
    jdbc.sql(RECOGNITION).update();
    clear();
    openRound(ROUND, 2021, budget);
  }

  /** Leaves nothing behind: no instance, and no row that others would trip over. */
  public void clear() {
    engine.getRuntimeService().createProcessInstanceQuery().rootProcessInstances().list().stream()
        .map(ProcessInstance::getId)
        .forEach(id -> engine.getRuntimeService().deleteProcessInstance(id, "test", true, true));
    jdbc.sql("set referential_integrity false").update();
    TABLES.forEach(table -> jdbc.sql("delete from " + table).update());
    jdbc.sql("set referential_integrity true").update();
  }

  /** Opens a round of the year. */
  public void openRound(String id, int year, String budget) {
    String deployment =
        engine
            .getRepositoryService()
            .createDeploymentQuery()
            .orderByDeploymentTime()
            .desc()
            .listPage(0, 1)
            .get(0)
            .getId();
    jdbc.sql(
            "insert into selection_round values (?, 'sd64', '370000', ?, ?, 20, ?, 'OPEN', ?, ?, 0)")
        .params(
            id,
            year,
            deployment,
            new BigDecimal(budget),
            OffsetDateTime.now(clock).plusMinutes(year),
            "mz-370000")
        .update();
  }

  /** The county has applied in the round. */
  public void applied(String round, String county, String status) {
    String city = county.substring(0, 4) + "00";
    String recommendation = round + "-" + city;
    OffsetDateTime now = OffsetDateTime.now(clock);
    jdbc.sql(
            "merge into recommendation (id, round_id, city, status, deadline, version)"
                + " key (id) values (?, ?, ?, 'ACCEPTED', ?, 0)")
        .params(recommendation, round, city, now)
        .update();
    jdbc.sql(
            "insert into application (id, round_id, recommendation_id, city, county, status,"
                + " deadline, submission_no, version) values (?, ?, ?, ?, ?, ?, ?, 1, 0)")
        .params(round + "-" + county, round, recommendation, city, county, status, now)
        .update();
  }

  /** The county is recognised with this place in the provincial order. */
  public void recognised(String county, int place) {
    applied(ROUND, county, "VISITED");
    jdbc.sql("insert into recognition values (?, ?, ?, ?, '鲁民函〔2021〕1号', ?, ?, null)")
        .params(id(county), ROUND, county, place, today(), OffsetDateTime.now(clock))
        .update();
  }

  /** Starts the award stage of the round. */
  public ProcessInstance startAward() {
    return engine
        .getRuntimeService()
        .startProcessInstanceByKey("award", ROUND, Map.of("roundId", ROUND, "province", "370000"));
  }

  /** Starts the use of a county's award. */
  public ProcessInstance startFundUse(String county) {
    return engine
        .getRuntimeService()
        .startProcessInstanceByKey(
            "fund-use",
            id(county),
            Map.of(
                "roundId",
                ROUND,
                "province",
                "370000",
                "county",
                county,
                "applicationId",
                id(county)));
  }

  /** Calculates, confirms and publishes with both findings for these counties of the front. */
  public void awarded(String... front) {
    startAward();
    complete("assessFront", "front", front(front));
    complete("confirmAward", "confirmation", Map.of("decision", "confirm"));
  }

  /** Both findings, with a reason, for each of these counties. */
  public static Map<String, Object> front(String... counties) {
    return Map.of("rows", List.of(counties).stream().map(c -> finding(c, true, true)).toList());
  }

  /** A finding with its reason. */
  public static Map<String, Object> finding(
      String county, boolean effective, boolean demonstrating) {
    return Map.of(
        "county", county,
        "effective", effective,
        "demonstrating", demonstrating,
        "reason", "入住率全省第一");
  }

  /** Completes the one open task of this kind as an official would, with the form's JSON. */
  public void complete(String task, String variable, Object form) {
    String id = task(task).getId();
    as(
        "mz-370000",
        "civil-affairs-370000",
        () -> engine.getTaskService().complete(id, Map.of(variable, Forms.value(form))));
  }

  /** Starts a process with its start form, as a member of this office would. */
  public ProcessInstance start(String process, String office, String variable, Object form) {
    ProcessInstance[] started = new ProcessInstance[1];
    String definition =
        engine
            .getRepositoryService()
            .createProcessDefinitionQuery()
            .processDefinitionKey(process)
            .latestVersion()
            .singleResult()
            .getId();
    as(
        "somebody",
        office,
        () ->
            started[0] =
                engine
                    .getFormService()
                    .submitStartForm(definition, Map.of(variable, Forms.value(form))));
    return started[0];
  }

  /** Acts as a user, so that the forms are guarded; who may do what is tested elsewhere. */
  private void as(String user, String office, Runnable action) {
    var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    engine.getIdentityService().setAuthentication(user, List.of(office));
    configuration.setAuthorizationEnabled(false);
    try {
      action.run();
    } finally {
      configuration.setAuthorizationEnabled(true);
      engine.getIdentityService().clearAuthentication();
    }
  }

  /** The one open task of this kind. */
  public Task task(String key) {
    return engine.getTaskService().createTaskQuery().taskDefinitionKey(key).singleResult();
  }

  /** A JSON variable of a task, as text. */
  public String variable(String task, String name) {
    return engine.getTaskService().getVariable(task(task).getId(), name).toString();
  }

  /** The keys of all open tasks. */
  public List<String> tasks() {
    return engine.getTaskService().createTaskQuery().list().stream()
        .map(Task::getTaskDefinitionKey)
        .sorted()
        .toList();
  }

  /** The id of the county's application in the round. */
  public static String id(String county) {
    return ROUND + "-" + county;
  }

  /** The day in Beijing. */
  public LocalDate today() {
    return Deadlines.dateOf(clock.instant());
  }

  /** A single value of the tables. */
  public <T> T value(Class<T> type, String sql, Object... params) {
    return jdbc.sql(sql).params(params).query(type).single();
  }
}

package org.shifan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.shifan.calendar.ClockSetting;
import org.shifan.calendar.Deadlines;
import org.shifan.calendar.TestClock;
import org.shifan.material.MaterialOwner;
import org.shifan.material.MaterialOwners;
import org.shifan.material.Materials;
import org.shifan.material.Upload;
import org.shifan.process.ClockMover;
import org.shifan.process.Forms;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The province as tests speak of it: who does what, and when. */
@TestComponent
public class Province {

  /** The round that most tests play. */
  public static final String ROUND = "sd64-2021";

  /** What happened, in our tables and the engine's: not who there is, and not what is deployed. */
  private static final String TABLES =
      "select table_name from information_schema.tables where lower(table_schema) = 'public'"
          + " and table_type = 'BASE TABLE'"
          + " and (upper(table_name) like 'ACT\\_HI\\_%' escape '\\'"
          + " or upper(table_name) in ('ACT_RU_EXECUTION', 'ACT_RU_TASK', 'ACT_RU_VARIABLE',"
          + " 'ACT_RU_JOB', 'ACT_RU_EVENT_SUBSCR', 'ACT_RU_IDENTITYLINK', 'ACT_RU_INCIDENT')"
          + " or (upper(table_name) not like 'ACT\\_%' escape '\\'"
          + " and upper(table_name) not in ('EXPERT', 'SETTING', 'START_GRANT', 'AUDIT_RECORD',"
          + " 'AUDIT_HEAD', 'FLYWAY_SCHEMA_HISTORY')))";

  private final RuntimeService runtime;
  private final TaskService tasks;
  private final ManagementService management;
  private final RepositoryService repository;
  private final IdentityService identity;
  private final ClockSetting setting;
  private final ClockMover mover;
  private final MaterialOwners owners;
  private final Materials materials;
  private final JdbcClient jdbc;
  private final JobExecutor executor;

  Province(
      RuntimeService runtime,
      TaskService tasks,
      ManagementService management,
      RepositoryService repository,
      IdentityService identity,
      ClockSetting setting,
      ClockMover mover,
      MaterialOwners owners,
      Materials materials,
      JdbcClient jdbc,
      ProcessEngineConfigurationImpl configuration) {
    this.runtime = runtime;
    this.tasks = tasks;
    this.management = management;
    this.repository = repository;
    this.identity = identity;
    this.setting = setting;
    this.mover = mover;
    this.owners = owners;
    this.materials = materials;
    this.jdbc = jdbc;
    this.executor = configuration.getJobExecutor();
  }

  /** Starts from nothing, on 1 September 2021. */
  public void reset() {
    identity.clearAuthentication();
    List<Starter> starters = starters();
    emptyTables(played());
    starters.forEach(this::again);
    jdbc.sql("delete from ACT_GE_BYTEARRAY where DEPLOYMENT_ID_ is null").update();
    TestClock.set(setting, at("2021-09-01T09:00"));
  }

  /** The tables of what happens, the engine's content of variables among them. */
  List<String> tables() {
    return Stream.concat(played().stream(), Stream.of("ACT_GE_BYTEARRAY")).toList();
  }

  private List<String> played() {
    return jdbc.sql(TABLES).query(String.class).list();
  }

  /** Who may start a process by its model: part of what is deployed, in a table of what happens. */
  private record Starter(String id, String office, String process) {}

  private List<Starter> starters() {
    return jdbc.sql(
            "select ID_ as id, GROUP_ID_ as office, PROC_DEF_ID_ as process"
                + " from ACT_RU_IDENTITYLINK where PROC_DEF_ID_ is not null")
        .query(Starter.class)
        .list();
  }

  private void again(Starter starter) {
    jdbc.sql(
            "insert into ACT_RU_IDENTITYLINK (ID_, REV_, TYPE_, GROUP_ID_, PROC_DEF_ID_)"
                + " values (?, 1, 'candidate', ?, ?)")
        .params(starter.id(), starter.office(), starter.process())
        .update();
  }

  private void emptyTables(List<String> tables) {
    boolean postgresql = tables.contains("material");
    if (postgresql) {
      jdbc.sql("truncate " + String.join(", ", tables) + " cascade").update();
    } else {
      jdbc.sql("set referential_integrity false").update();
      tables.forEach(table -> jdbc.sql("delete from \"" + table + "\"").update());
      jdbc.sql("set referential_integrity true").update();
    }
  }

  /** Sets the clock back or forth to when a programme of another year begins. */
  public void begins(String time) {
    TestClock.set(setting, at(time));
  }

  /** Puts a round into the tables, with the newest models, without its process. */
  public void roundIsOpen() {
    String deployment =
        repository.createDeploymentQuery().orderByDeploymentTime().desc().list().get(0).getId();
    jdbc.sql(
            "insert into selection_round (id, programme, province, round_year, deployment_id,"
                + " target_size, budget, status, opened_at, version)"
                + " values (?, 'sd64', '370000', 2021, ?, 20, 60000000, 'OPEN', ?, 0)")
        .params(ROUND, deployment, setting.clock().instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Starts a city's stage and lets its counties open. */
  public void cityStarts(String city) {
    runtime.startProcessInstanceByKey(
        "recommendation",
        ROUND + "-" + city,
        Map.of(
            "roundId",
            ROUND,
            "province",
            "370000",
            "city",
            city,
            "recommendationId",
            ROUND + "-" + city,
            "correctionTarget",
            ""));
    work();
  }

  /** Lets everything that is due be done, by the job executor where it runs. */
  public void work() {
    if (executor.isActive()) {
      mover.moveTo(setting.clock().instant().plusSeconds(1));
      return;
    }
    for (List<Job> due = due(); !due.isEmpty(); due = due()) {
      due.forEach(job -> management.executeJob(job.getId()));
    }
  }

  private List<Job> due() {
    return management.createJobQuery().executable().listPage(0, 1);
  }

  /** Lets time pass until then, Beijing time, such as {@code 2021-11-01T00:00}. */
  public void timePasses(String until) {
    long f = System.nanoTime();
    mover.moveTo(at(until));
    System.err.println("T passes " + (System.nanoTime() - f) / 1000000);
  }

  /** The instant of a time in Beijing. */
  public static Instant at(String time) {
    return LocalDateTime.parse(time).atZone(Deadlines.BEIJING).toInstant();
  }

  /** A county uploads every material that is demanded. */
  public void uploads(String county, String... codes) {
    MaterialOwner owner = owners.require(ROUND + "-" + county);
    for (String code : codes) {
      try {
        byte[] content = SmallFiles.pdf(county + " " + code);
        materials.take(
            owner,
            code,
            Upload.of(code + ".pdf", content.length, new ByteArrayInputStream(content)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** A county applies with everything that is demanded. */
  public void applies(String county) {
    uploads(county, "form", "report", "plan", "evidence");
    does("prepareApplication", county, "application", Map.of("action", "submit"));
  }

  /** A city visits a county and scores it. */
  public void visits(String county, String score) {
    does(
        "assessOnSite",
        county,
        "visit",
        Map.of(
            "decision",
            "accept",
            "score",
            score,
            "visitedOn",
            today(),
            "visitors",
            "王处长、李科长",
            "findings",
            "运行良好"));
    work();
  }

  /** Today by the system's clock, as a form says it. */
  public String today() {
    return Deadlines.dateOf(setting.clock().instant()).toString();
  }

  /** Completes the one open task of this key about this region with the form. */
  public void does(String task, String region, String variable, Map<String, ?> form) {
    completes(task(task, region), variable, form);
  }

  /** Completes a task with the form, as the official whose task it is. */
  public void completes(Task task, String variable, Map<String, ?> form) {
    identity.clearAuthentication();
    tasks.complete(task.getId(), Map.of(variable, Forms.value(form)));
    work();
  }

  /** The one open task of this key about this region. */
  public Task task(String key, String region) {
    List<Task> found = tasks(key, region);
    assertThat(found).as("%s of %s", key, region).hasSize(1);
    return found.get(0);
  }

  /** The open tasks of this key about this region. */
  public List<Task> tasks(String key, String region) {
    return tasks
        .createTaskQuery()
        .taskDefinitionKey(key)
        .processInstanceBusinessKey(ROUND + "-" + region)
        .initializeFormKeys()
        .list();
  }

  /** What a task's form shows: the JSON of a variable in its scope. */
  public String shows(Task task, String variable) {
    return tasks.getVariable(task.getId(), variable).toString();
  }
}

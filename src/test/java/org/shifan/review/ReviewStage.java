package org.shifan.review;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.shifan.process.Forms;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The review as tests speak of it: who does what. It is held in a province of its own (河南省), so
 * that no other test's round is met.
 */
final class ReviewStage {

  static final String ROUND = "review-2021";
  static final String PROVINCE = "410000";
  static final String OFFICE = "civil-affairs-" + PROVINCE;

  static final List<String> PROCESSES = List.of("expert-review", "county-review");

  private final JdbcClient jdbc;
  private final ProcessEngine engine;
  private final String province;
  private final UnaryOperator<String> ids;

  ReviewStage(JdbcClient jdbc, ProcessEngine engine) {
    this(jdbc, engine, PROVINCE, ReviewStage::id);
  }

  /** A review before another selector, of candidates whose ids are not made of their codes. */
  ReviewStage(JdbcClient jdbc, ProcessEngine engine, String selector, UnaryOperator<String> ids) {
    this.jdbc = jdbc;
    this.engine = engine;
    this.province = selector;
    this.ids = ids;
  }

  // ---- the flow

  /** Starts the province's review and comes to the first tasks. */
  void start() {
    engine
        .getRuntimeService()
        .startProcessInstanceByKey(
            "expert-review", ROUND, Map.of("roundId", ROUND, "province", province));
    proceed();
  }

  /** Does what the engine has to do by itself. */
  void proceed() {
    List<Job> jobs = jobs();
    while (!jobs.isEmpty()) {
      jobs.forEach(job -> engine.getManagementService().executeJob(job.getId()));
      jobs = jobs();
    }
  }

  private List<Job> jobs() {
    return PROCESSES.stream()
        .flatMap(
            process ->
                engine
                    .getManagementService()
                    .createJobQuery()
                    .processDefinitionKey(process)
                    .messages()
                    .list()
                    .stream())
        .toList();
  }

  boolean running() {
    return engine
            .getRuntimeService()
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(ROUND)
            .count()
        > 0;
  }

  List<Task> tasks(String county, String key) {
    return query(county).taskDefinitionKey(key).list();
  }

  Task task(String county, String key) {
    return query(county).taskDefinitionKey(key).listPage(0, 1).get(0);
  }

  Task task(String county, String key, String expert) {
    return query(county).taskDefinitionKey(key).taskAssignee(expert).singleResult();
  }

  List<String> assignees(String county, String key) {
    return tasks(county, key).stream().map(Task::getAssignee).toList();
  }

  private TaskQuery query(String county) {
    return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(ids.apply(county));
  }

  /** What a task shows beside its form. */
  Map<?, ?> view(Task task) {
    Object view = engine.getTaskService().getVariable(task.getId(), "view");
    return Forms.read(view.toString(), Map.class);
  }

  // ---- who acts

  /** Completes as this person, guarded like everybody. */
  void complete(Task task, String user, String office, String form, Object content) {
    engine.getIdentityService().setAuthentication(user, List.of(office));
    try {
      engine.getTaskService().complete(task.getId(), Map.of(form, Forms.value(content)));
    } finally {
      engine.getIdentityService().clearAuthentication();
    }
    proceed();
  }

  /** Completes past the guard, so that the stage's own rules are met. */
  void completeUnguarded(Task task, String form, Object content) {
    engine.getTaskService().complete(task.getId(), Map.of(form, Forms.value(content)));
    proceed();
  }

  void record(String county, String kind) {
    complete(
        task(county, "recordReview"),
        "mz-" + province,
        "civil-affairs-" + province,
        "record",
        ReviewForms.minutes(kind, "2021-08-25"));
  }

  void recordAll(String county) {
    List.of("visit", "symposium", "materials").forEach(kind -> record(county, kind));
  }

  void declares(String expert, String county, String conflictReason) {
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("conflict", conflictReason != null);
    form.put("reason", conflictReason);
    complete(task(county, "declareConflict", expert), expert, "experts", "conflict", form);
  }

  /** Everybody who is asked declares that there is no conflict. */
  void seatAll(String county) {
    assignees(county, "declareConflict").forEach(expert -> declares(expert, county, null));
  }

  void scores(String expert, String county, Object points) {
    Task task = task(county, "score", expert);
    complete(task, expert, "experts", "score", ReviewForms.sheet(points, null));
  }

  /** The experts of the county score it, one number each for every criterion. */
  void scoreAll(String county, Object... points) {
    List<String> experts = assignees(county, "score").stream().sorted().toList();
    for (int i = 0; i < experts.size(); i++) {
      scores(experts.get(i), county, points[i % points.length]);
    }
  }

  void discuss(String county) {
    Task task = task(county, "discuss");
    complete(
        task,
        "mz-" + province,
        "civil-affairs-" + province,
        "discussion",
        Map.of("outcome", "已交换意见"));
  }

  void revises(String expert, String county, Object points, String reason) {
    Task task = task(county, "reviseScore", expert);
    complete(task, expert, "experts", "score", ReviewForms.sheet(points, reason));
  }

  // ---- what came of it

  static String id(String county) {
    return ROUND + "-" + county;
  }

  int count(String table, String county) {
    return jdbc.sql("select count(*) from " + table + " where application_id = ?")
        .param(ids.apply(county))
        .query(Integer.class)
        .single();
  }

  BigDecimal raw(String county) {
    return jdbc.sql("select raw from county_result where application_id = ?")
        .param(ids.apply(county))
        .query(BigDecimal.class)
        .optional()
        .orElse(null);
  }

  void disqualify(String county) {
    jdbc.sql("update application set status = 'DISQUALIFIED' where id = ?")
        .param(ids.apply(county))
        .update();
    engine
        .getRuntimeService()
        .createMessageCorrelation("disqualified")
        .processInstanceBusinessKey(ids.apply(county))
        .correlate();
    proceed();
  }
}

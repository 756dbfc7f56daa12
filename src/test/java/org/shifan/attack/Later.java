package org.shifan.attack;

import static org.shifan.Province.ROUND;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.shifan.Province;
import org.shifan.process.Forms;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The same round later: the experts score, and the public may object. */
final class Later {

  static final String COUNTY = "370104";

  private static final List<String> CRITERIA =
      List.of("policy", "system", "supply", "quality", "mechanism", "feature");
  private static final Map<String, Object> FACTS = Map.of("roundId", ROUND, "province", "370000");

  private final Province province;
  private final ProcessEngine engine;
  private final JdbcClient jdbc;

  Later(Province province, ProcessEngine engine, JdbcClient jdbc) {
    this.province = province;
    this.engine = engine;
    this.jdbc = jdbc;
  }

  /** The review begins, is recorded, and nobody has a conflict. */
  void expertsScore() {
    jdbc.sql("update recommendation set status = 'ACCEPTED' where city = ?")
        .param(Scene.CITY)
        .update();
    engine.getRuntimeService().startProcessInstanceByKey("expert-review", ROUND, FACTS);
    province.work();
    List.of(COUNTY, "370105").forEach(this::isReviewed);
  }

  private void isReviewed(String county) {
    for (String kind : List.of("visit", "symposium", "materials")) {
      Map<String, Object> record = new TreeMap<>();
      record.put("kind", kind);
      record.put("heldOn", province.today());
      record.put("place", "社会福利中心");
      record.put("participants", "张三、李四");
      record.put("findings", "运行良好");
      province.completes(province.tasks("recordReview", county).get(0), "record", record);
    }
    for (Task task : province.tasks("declareConflict", county)) {
      province.completes(task, "conflict", Map.of("conflict", false, "reason", ""));
    }
  }

  /** An open sheet of the county, and whose it is. */
  Task sheet() {
    return province.tasks("score", COUNTY).get(0);
  }

  /** An expert who does not score the county. */
  String stranger() {
    List<String> seated = province.tasks("score", COUNTY).stream().map(Task::getAssignee).toList();
    return IntStream.rangeClosed(1, 60)
        .mapToObj("expert-%03d"::formatted)
        .filter(expert -> !seated.contains(expert))
        .findFirst()
        .orElseThrow();
  }

  /** A colleague on the county's panel. */
  String colleague() {
    return province.tasks("score", COUNTY).get(1).getAssignee();
  }

  /** A sheet with these points for every criterion. */
  static String points(String points) {
    StringBuilder rows = new StringBuilder();
    for (String criterion : CRITERIA) {
      rows.append(rows.isEmpty() ? "" : ",")
          .append("{\"criterion\":\"%s\",\"points\":%s}".formatted(criterion, points));
    }
    return rows.toString();
  }

  /** All have scored, and what they found is published. */
  void theNoticeIsOpen() {
    for (String county : List.of(COUNTY, "370105")) {
      for (Task task : province.tasks("score", county)) {
        var rows =
            CRITERIA.stream()
                .map(c -> Map.of("criterion", c, "points", county.equals(COUNTY) ? 90 : 80))
                .toList();
        province.completes(task, "score", Map.of("rows", rows, "remark", ""));
      }
    }
    engine
        .getRuntimeService()
        .createProcessInstanceByKey("sd64-round")
        .businessKey(ROUND)
        .setVariables(FACTS)
        .startBeforeActivity("selection")
        .execute();
    province.work();
    Task draft = any("draftList");
    province.completes(draft, "list", given(draft, "list"));
    province.completes(
        any("deliberate"),
        "meeting",
        Map.of(
            "heldOn", province.today(),
            "number", "2021年第12次厅长办公会",
            "attendees", "赵一、钱二、孙三",
            "decision", "approve"));
  }

  Task any(String key) {
    return engine
        .getTaskService()
        .createTaskQuery()
        .taskDefinitionKey(key)
        .initializeFormKeys()
        .listPage(0, 1)
        .get(0);
  }

  private Map<String, Object> given(Task task, String variable) {
    Map<String, Object> form = new TreeMap<>();
    Map<?, ?> given = Forms.read(province.shows(task, variable), Map.class);
    given.forEach((key, value) -> form.put(String.valueOf(key), value));
    return form;
  }
}

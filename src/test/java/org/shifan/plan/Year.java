package org.shifan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.shifan.Moments;
import org.shifan.Province;
import org.shifan.SmallFiles;
import org.shifan.Stages;
import org.shifan.calendar.ClockSetting;
import org.shifan.calendar.TestClock;
import org.shifan.filing.Filings;
import org.shifan.material.MaterialOwners;
import org.shifan.material.Materials;
import org.shifan.material.Upload;
import org.shifan.process.Forms;
import org.springframework.boot.test.context.TestComponent;

/** Changji's year as tests speak of it: who files, reports, accepts, supervises what. */
@TestComponent
public class Year {

  public static final String ROUND = Changji.ROUND;
  public static final String OFFICE = "civil-affairs-652301";
  public static final String LEADERS = "leading-group-652301";

  private final Province province;
  private final Stages stages;
  private final TaskService tasks;
  private final ClockSetting clock;
  private final Moments moments;
  private final MaterialOwners owners;
  private final Materials materials;

  Year(
      Province province,
      Stages stages,
      TaskService tasks,
      ClockSetting clock,
      Moments moments,
      MaterialOwners owners,
      Materials materials) {
    this.province = province;
    this.stages = stages;
    this.tasks = tasks;
    this.clock = clock;
    this.moments = moments;
    this.owners = owners;
    this.materials = materials;
  }

  /** Opens the plan on the day of the document. */
  void opens() {
    province.reset();
    TestClock.set(clock, Province.at("2021-02-18T09:00"));
    stages.opens("cj2021-plan", Map.of("year", 2021));
  }

  /** The plan has been opened, and nothing was done yet. */
  void isOpen() {
    moments.begin("opened", this::opens);
  }

  /** Nobody did anything until the last minute of July. */
  void isAboutToBeAssessed() {
    moments.begin(
        "july",
        () -> {
          isOpen();
          timePasses("2021-07-31T23:59");
        });
  }

  /**
   * On 1 August every unit was found unqualified, the leading group inspected, all was summed up.
   */
  void isAssessed() {
    moments.begin(
        "assessed",
        () -> {
          isAboutToBeAssessed();
          timePasses("2021-08-01T00:00");
          everyUnitIsAssessed();
        });
  }

  private void everyUnitIsAssessed() {
    for (Task task : tasks("assessUnit")) {
      assesses(province.shows(task, "unit").replace("\"", ""), "unqualified");
    }
    settles();
    inspects("2021-08-01");
    sumsUp();
  }

  /** The office writes the city-wide summary. */
  public void sumsUp() {
    completes(
        tasks("summarise").get(0),
        "summary",
        Map.of("summary", "全市试点工作总结", "preparation", "材料已备齐"));
  }

  public void timePasses(String until) {
    province.timePasses(until);
  }

  /** The open tasks of this key. */
  public List<Task> tasks(String key) {
    return tasks.createTaskQuery().taskDefinitionKey(key).initializeFormKeys().list();
  }

  /** The open task of this key of a unit. */
  public Task task(String key, String unit) {
    List<Task> found =
        tasks.createTaskQuery().taskDefinitionKey(key).taskVariableValueEquals("unit", unit).list();
    assertThat(found).as("%s of %s", key, unit).hasSize(1);
    return found.get(0);
  }

  List<Task> tasksOf(String key, String unit) {
    return tasks
        .createTaskQuery()
        .taskDefinitionKey(key)
        .taskVariableValueEquals("unit", unit)
        .list();
  }

  /** What a task's form shows or starts with. */
  JsonNode shows(Task task, String variable) {
    return Forms.read(tasks.getVariable(task.getId(), variable).toString(), JsonNode.class);
  }

  public void completes(Task task, String variable, Map<String, ?> form) {
    province.completes(task, variable, form);
  }

  /** Completes a task without letting jobs run after it. */
  void completesQuickly(Task task, String variable, Object form) {
    tasks.complete(task.getId(), Map.of(variable, Forms.value(form)));
  }

  /** Lets everything that is due be done. */
  public void settles() {
    province.work();
  }

  /** A unit files its division of work: every part, with who, how and by when. */
  void divides(String unit) {
    Task task = stages.task(ROUND + "-division-" + unit, "fill");
    List<Map<String, Object>> rows = new ArrayList<>();
    for (JsonNode row : shows(task, "filing").path("rows")) {
      rows.add(division(row.path("part").asText()));
    }
    completesQuickly(task, "filing", division(rows));
  }

  /** A unit's division of work is filed, and the office receives it. */
  public void isDivided(String unit) {
    divides(unit);
    settles();
    stages.receives(ROUND + "-division-" + unit, OFFICE);
  }

  static Map<String, Object> division(List<Map<String, Object>> rows) {
    return Map.of("action", "submit", "rows", rows, "arrangement", "台账由办公室每周更新");
  }

  static Map<String, Object> division(String part) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("part", part);
    row.put("responsible", "养老服务科 李科长");
    row.put("deadline", "2021-03-31");
    row.put("safeguards", "专人负责，经费保障");
    return row;
  }

  /** A unit reports on a month: every open part, and every figure that its targets ask for. */
  void reports(String unit, String month, Map<String, ?> more) {
    Task task = stages.task(Filings.id(ROUND, "monthly", unit, month), "fill");
    ObjectNode form = (ObjectNode) shows(task, "filing");
    form.path("rows").forEach(row -> ((ObjectNode) row).put("progress", "本月按计划推进"));
    form.put("action", "submit");
    more.forEach((key, value) -> form.set(key, Forms.read(Forms.text(value), JsonNode.class)));
    completesQuickly(task, "filing", form);
  }

  /** A unit reports these parts as done, with figures that reach the targets. */
  public void finishes(String unit, List<String> parts) {
    completes(task("reportParts", unit), "report", report(unit, parts));
  }

  Map<String, Object> report(String unit, List<String> parts) {
    Plan plan = Changji.plan();
    List<Map<String, Object>> rows = new ArrayList<>();
    List<Map<String, Object>> figures = new ArrayList<>();
    for (String code : parts) {
      rows.add(Map.of("part", code, "progress", "已经完成", "evidence", "昌市文〔2021〕号"));
      plan.figures(Changji.part(plan, unit, code))
          .forEach(rule -> figures.add(reached(rule.target(), plan)));
    }
    return Map.of("rows", rows, "figures", figures);
  }

  private static Map<String, Object> reached(String target, Plan plan) {
    Map<String, Object> figure = new HashMap<>();
    figure.put("target", target);
    figure.put("numerator", plan.target(target).rate() ? "100" : "3");
    if (plan.target(target).rate()) {
      figure.put("denominator", "100");
    }
    return figure;
  }

  /** Whoever accepts a unit's reported parts accepts them all. */
  public void accepts(String unit) {
    Task task = task("acceptParts", unit);
    completes(task, "acceptance", decision(task, "accept", ""));
  }

  /** Whoever accepts a unit's reported parts returns them all. */
  void returns(String unit, String reason) {
    Task task = task("acceptParts", unit);
    completes(task, "acceptance", decision(task, "return", reason));
  }

  Map<String, Object> decision(Task task, String decision, String reason) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (JsonNode row : shows(task, "acceptance").path("rows")) {
      rows.add(Map.of("part", row.path("part").asText(), "decision", decision, "reason", reason));
    }
    return Map.of("rows", rows);
  }

  /** A file is uploaded to a filing, or to a part. */
  public void uploads(String owner, String material) {
    try {
      byte[] content = SmallFiles.pdf(owner + " " + material);
      materials.take(
          owners.require(owner),
          material,
          Upload.of(material + ".pdf", content.length, new ByteArrayInputStream(content)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Finance makes the measure, all that share it sign, the office receives it. */
  void makesTheMeasure() {
    String id = ROUND + "-measure-caizheng";
    uploads(id, "text");
    stages.files(
        id,
        Map.of(
            "title", "昌吉市居家和社区养老服务改革试点中央专项资金使用管理办法",
            "amount", "10000000",
            "fundAccount", "财政专户",
            "scope", "专款专用",
            "procedure", "按政府采购程序",
            "publicity", "在政府网站公开"));
    Changji.plan().groups().resolve(List.of("all-townships", "all-subdistricts")).stream()
        .forEach(unit -> stages.signs(id, unit.office()));
    stages.receives(id, OFFICE);
  }

  /** The office supervises all units of the month. */
  public void supervises() {
    Task task = tasks("superviseUnits").get(0);
    completes(task, "guidance", guidance(task));
  }

  /** What the office tells all units whom a task is to supervise. */
  public Map<String, Object> guidance(Task task) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (JsonNode row : shows(task, "guidance").path("rows")) {
      rows.add(guided(row.path("unit").asText()));
    }
    return Map.of("rows", rows);
  }

  static Map<String, Object> guided(String unit) {
    return Map.of("unit", unit, "way", "call", "guidance", "按节点推进");
  }

  /** The leading group issues the month's bulletin. */
  public void informs(String number) {
    completes(
        tasks("issueBulletin").get(0),
        "bulletin",
        Map.of("number", number, "analysis", "总体平稳", "resolved", "无", "cases", "绿洲路街道经验"));
  }

  /** The office assesses a unit. */
  public void assesses(String unit, String result) {
    completesQuickly(
        task("assessUnit", unit),
        "assessment",
        Map.of("result", result, "findings", "台账齐全，进度符合要求"));
  }

  /** The leading group inspects. */
  public void inspects(String day) {
    completes(
        tasks("inspect").get(0),
        "inspection",
        Map.of("inspectedOn", day, "places", "绿洲路街道、六工镇", "findings", "服务网络运行良好"));
  }
}

package org.shifan.browser;

import static org.shifan.Province.ROUND;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.shifan.Province;
import org.shifan.notice.Objection;
import org.shifan.notice.Objections;
import org.shifan.process.Forms;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What others do between the forms that are looked at, so that each form has something to show. */
@TestComponent
class Meanwhile {

  private static final Map<String, Object> PROVINCE =
      Map.of("roundId", ROUND, "province", "370000");
  private static final List<String> CRITERIA =
      List.of("policy", "system", "supply", "quality", "mechanism", "feature");

  private final Province province;
  private final TaskService tasks;
  private final RuntimeService runtime;
  private final Objections objections;
  private final JdbcClient jdbc;

  Meanwhile(
      Province province,
      TaskService tasks,
      RuntimeService runtime,
      Objections objections,
      JdbcClient jdbc) {
    this.province = province;
    this.tasks = tasks;
    this.runtime = runtime;
    this.objections = objections;
    this.jdbc = jdbc;
  }

  /** An open task of this key, whomever it is about. */
  Task any(String key) {
    return tasks
        .createTaskQuery()
        .taskDefinitionKey(key)
        .initializeFormKeys()
        .listPage(0, 1)
        .get(0);
  }

  /** A county applies with every field filled in. */
  void applies(String county) {
    province.uploads(county, "form", "report", "plan", "evidence");
    submits(county);
  }

  /** A county whose materials are there submits. */
  void submits(String county) {
    Map<String, Object> form = new TreeMap<>();
    form.put("contact", "王丽");
    form.put("phone", "0531-86000000");
    form.put("elderly", 123456);
    form.put("mechanism", "成立由县长任组长的领导小组，民政、财政、卫生健康、住房城乡建设等部门参加。");
    form.put("creation", "2021年3月印发工作方案，4月召开部署会。\n6月至8月开展创建活动。");
    form.put("innovation", "家庭养老床位；“物业+养老”；整合村级幸福院与卫生室，一处场地两种服务。");
    form.put("effect", "建成社区养老服务设施86处，覆盖率由72%提高到100%；护理型床位占比65%。");
    form.put("promotion", "全市现场会推广，省内外32批次考察学习。");
    form.put("action", "submit");
    province.does("prepareApplication", county, "application", form);
  }

  /** The expert review begins with whom this city recommended. */
  void reviewBegins(String city) {
    jdbc.sql("update recommendation set status = 'ACCEPTED' where city = ?").param(city).update();
    runtime.startProcessInstanceByKey("expert-review", ROUND, PROVINCE);
    province.work();
  }

  /** What is left is done: a county is visited, heard and read about; nobody has a conflict. */
  void reviews(String county) {
    var kinds = List.of("visit", "symposium", "materials").iterator();
    for (Task task : province.tasks("recordReview", county)) {
      Map<String, Object> record = new TreeMap<>();
      record.put("kind", kinds.next());
      record.put("heldOn", province.today());
      record.put("place", "区社会福利中心");
      record.put("participants", "张三（省民政厅）、李四（省财政厅）");
      record.put("findings", "设施运行良好，服务记录完整，抽查老年人20名，满意19名。");
      province.completes(task, "record", record);
    }
    for (Task task : province.tasks("declareConflict", county)) {
      province.completes(task, "conflict", Map.of("conflict", false, "reason", ""));
    }
  }

  /** Every expert scores a county: the first with these points, each further one with more. */
  void scores(String county, int points, int apart) {
    int given = points;
    for (Task sheet : province.tasks("score", county)) {
      int each = given;
      var rows = CRITERIA.stream().map(c -> Map.of("criterion", c, "points", each)).toList();
      province.completes(sheet, "score", Map.of("rows", rows, "remark", "有实效"));
      given += apart;
    }
  }

  /** Every expert of a county stays with the score. */
  void staysWithScores(String county) {
    for (Task task : province.tasks("reviseScore", county)) {
      Map<?, ?> given = Forms.read(province.shows(task, "score"), Map.class);
      Map<String, Object> form = new TreeMap<>();
      given.forEach((key, value) -> form.put(String.valueOf(key), value));
      province.completes(task, "score", form);
    }
  }

  /** The round goes on from where the expert review has ended. */
  void selectionBegins() {
    runtime
        .createProcessInstanceByKey("sd64-round")
        .businessKey(ROUND)
        .setVariables(PROVINCE)
        .startBeforeActivity("selection")
        .execute();
    province.work();
  }

  /** Somebody objects to a county on the public page. */
  void objects(String county) {
    objections.file(ROUND, new Objection(county, "申报的床位数与实际不符", "现场照片三张", "赵六", "0531-87000000"));
    province.work();
  }
}

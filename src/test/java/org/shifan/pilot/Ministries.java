package org.shifan.pilot;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.shifan.Province;
import org.shifan.Stages;
import org.shifan.joint.JointLists;
import org.shifan.material.Material;
import org.shifan.material.MaterialOwners;
import org.shifan.material.Materials;
import org.shifan.material.Upload;
import org.shifan.process.Forms;
import org.shifan.round.Rounds;
import org.springframework.boot.test.context.TestComponent;

/** The two ministries and what comes to them, as tests speak of it. */
@TestComponent
public class Ministries {

  public static final String CIVIL_AFFAIRS = "civil-affairs-000000";
  public static final String FINANCE = "finance-000000";

  private static final Map<String, String> FORMS =
      Map.of("base", "base", "groundwork", "groundwork", "plan", "plan", "tasks", "tasks");

  private final Province province;
  private final Stages stages;
  private final TaskService tasks;
  private final Materials materials;
  private final MaterialOwners owners;
  private final Rounds rounds;
  private final JointLists lists;

  Ministries(
      Province province,
      Stages stages,
      TaskService tasks,
      Materials materials,
      MaterialOwners owners,
      Rounds rounds,
      JointLists lists) {
    this.province = province;
    this.stages = stages;
    this.tasks = tasks;
    this.materials = materials;
    this.owners = owners;
    this.rounds = rounds;
    this.lists = lists;
  }

  /** A blank form of the pilots' application. */
  static byte[] blank(String form) {
    try {
      return Files.readAllBytes(
          Path.of("processes", "mca126", "blank", "mca126-" + form + ".docx"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Uploads a file to a filing, with a reason where it differs from its blank form. */
  public Material uploads(String filing, String code, String name, byte[] file, String reason) {
    try {
      return materials.take(
          owners.require(filing),
          code,
          new Upload(name, file.length, new ByteArrayInputStream(file), reason));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Uploads the four forms as they are. */
  public void uploadsTheFourForms(String filing) {
    FORMS.forEach((code, form) -> uploads(filing, code, code + ".docx", blank(form), null));
  }

  /** The experts review every candidate, giving each these points. */
  public void review(String round, Map<String, Integer> points) {
    readsThePapers();
    declare();
    for (Task task : open("score")) {
      String candidate = (String) tasks.getVariable(task.getId(), "county");
      province.completes(task, "score", sheet(round, points.get(candidate)));
    }
  }

  /** No expert has a conflict. */
  public void declare() {
    for (Task task : open("declareConflict")) {
      province.completes(task, "conflict", Map.of("conflict", false));
    }
  }

  /** After a talk every expert stays with the score. */
  public void staysWithScores() {
    for (Task task : open("reviseScore")) {
      Map<?, ?> sheet = Forms.read(province.shows(task, "score"), Map.class);
      Map<String, Object> given = new LinkedHashMap<>();
      sheet.forEach((key, value) -> given.put(String.valueOf(key), value));
      province.completes(task, "score", given);
    }
  }

  /** The ministries record that the papers of every candidate were read. */
  public void readsThePapers() {
    for (Task task : open("recordReview")) {
      province.completes(
          task,
          "record",
          Map.of(
              "kind",
              tasks.getVariable(task.getId(), "kind"),
              "heldOn",
              province.today(),
              "place",
              "北京",
              "participants",
              "专家组",
              "findings",
              "材料齐全"));
    }
  }

  private Map<String, Object> sheet(String round, int points) {
    List<Map<String, Object>> rows =
        rounds.rules(round).criteria().stream()
            .map(
                criterion -> {
                  Map<String, Object> row = new LinkedHashMap<>();
                  row.put("criterion", criterion.code());
                  row.put("points", points);
                  return row;
                })
            .toList();
    return Map.of("rows", rows, "remark", "有实效");
  }

  /** The open tasks of this key. */
  public List<Task> open(String key) {
    return tasks.createTaskQuery().taskDefinitionKey(key).list();
  }

  /** The open tasks of this key about a candidate. */
  public List<Task> of(String key, String candidate) {
    return open(key).stream()
        .filter(task -> candidate.equals(tasks.getVariable(task.getId(), "county")))
        .toList();
  }

  /** Both ministries decide the list: these, and nobody else. */
  public void decide(String round, List<String> selected, List<String> left) {
    List<Map<String, Object>> rows =
        Stream.concat(selected.stream(), left.stream())
            .map(
                subject ->
                    Map.<String, Object>of(
                        "subject",
                        subject,
                        "selected",
                        selected.contains(subject),
                        "reason",
                        "综合考虑"))
            .toList();
    stages.says(
        round,
        "decideList",
        CIVIL_AFFAIRS,
        "list",
        Map.of("decidedOn", province.today(), "rows", rows));
    stages.says(round, "cosignList", FINANCE, "signature", Map.of("decision", "sign"));
  }

  /** Whom the public list selects. */
  List<String> selected(String round) {
    return lists.selected(round).stream().map(entry -> entry.subject()).toList();
  }
}

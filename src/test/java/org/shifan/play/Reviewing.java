package org.shifan.play;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.shifan.rest.OpenTask;

/** The expert review: panels, conflicts, records, scores, a talk, the order (SD64-08, SD64-15). */
final class Reviewing {

  private static final List<String> KINDS = List.of("visit", "symposium", "materials");

  private final Shandong shandong;
  private final Map<Integer, List<String>> groups = new TreeMap<>();
  private ScorePlan plan;

  Reviewing(Shandong shandong) {
    this.shandong = shandong;
  }

  ScorePlan plan() {
    return plan;
  }

  /** The draw can be repeated, and the counties do not see it. */
  void isDrawn() {
    JsonNode draw = shandong.api("draw");
    assertThat(draw.get("repeated").asBoolean()).isTrue();
    assertThat(draw.get("seed").asLong()).isNotZero();
    for (JsonNode group : draw.get("groups")) {
      List<String> counties = ids(group.get("counties"));
      assertThat(counties.size()).isBetween(1, 12);
      assertThat(ids(group.get("experts"))).hasSize(5).doesNotHaveDuplicates();
      assertThat(ids(group.get("reserves"))).hasSize(2);
      groups.put(group.get("group").asInt(), counties);
    }
    String path = "/api/rounds/" + Shandong.ROUND + "/draw";
    shandong.civilAffairs("370102").get(path).is(403);
  }

  /** What the experts shall come to: ties at a tier's edge and across the cut. */
  void isPlanned() {
    plan = ScorePlan.of(groups);
  }

  List<String> counties() {
    return groups.values().stream().flatMap(List::stream).toList();
  }

  /** Everybody declares; one county loses one expert, another loses an expert and the reserve. */
  void declarations() {
    String one = counties().get(0);
    String two = counties().get(counties().size() - 1);
    hasConflict(one);
    hasConflict(two);
    hasConflict(two);
    shandong.together(counties(), this::declare);
    shandong.settle();
    assertThat(shandong.admin().tasks("declareConflict")).isEmpty();
  }

  private void hasConflict(String county) {
    List<OpenTask> asked = asked(county);
    asked
        .get(asked.size() - 1)
        .complete("conflict", Map.of("conflict", true, "reason", "曾在该县（市、区）任职"));
    shandong.settle();
    shandong.eventually("a reserve steps in for " + county, () -> asked(county).size() == 5);
  }

  private List<OpenTask> asked(String county) {
    return mine(shandong.admin().tasks("declareConflict", county));
  }

  private void declare(String county) {
    asked(county).forEach(task -> task.complete("conflict", Map.of("conflict", false)));
  }

  /** Tasks that are somebody's by name, each on that person's own desk. */
  private List<OpenTask> mine(List<OpenTask> tasks) {
    return tasks.stream().map(task -> task.on(shandong.desk(task.assignee()))).toList();
  }

  void records(String today) {
    shandong.together(
        counties(),
        county -> {
          List<OpenTask> tasks = shandong.province().tasks("recordReview", county);
          assertThat(tasks).as("records of %s", county).hasSize(KINDS.size());
          for (int i = 0; i < KINDS.size(); i++) {
            tasks.get(i).complete("record", record(KINDS.get(i), today));
          }
        });
    shandong.settle();
  }

  private static Map<String, Object> record(String kind, String today) {
    return Map.of(
        "kind", kind, "heldOn", today, "participants", "专家组全体", "findings", "设施运行正常，台账完整");
  }

  void scores() {
    shandong.eventually(
        "five experts a county may score",
        () -> shandong.admin().tasks("score").size() == 5 * counties().size());
    OpenTask first = experts("score", counties().get(0)).get(0);
    first.submit("score", sheet(first, new BigDecimal("101"))).denied();
    first
        .on(shandong.desk("expert-060".equals(first.assignee()) ? "expert-059" : "expert-060"))
        .submit("score", sheet(first, BigDecimal.TEN))
        .denied();
    shandong.together(counties(), this::score);
    shandong.settle();
  }

  /** The open sheets by task id, each as it will be filled in: the counties far from each other. */
  Map<String, Runnable> sheets() {
    Map<String, Runnable> sheets = new TreeMap<>();
    for (String county : counties()) {
      BigDecimal points = BigDecimal.valueOf(90L - 4L * counties().indexOf(county));
      for (OpenTask task : experts("score", county)) {
        sheets.put(task.id(), () -> task.complete("score", sheet(task, points)));
      }
    }
    return sheets;
  }

  private List<OpenTask> experts(String key, String county) {
    List<OpenTask> tasks = new ArrayList<>(mine(shandong.admin().tasks(key, county)));
    tasks.sort(Comparator.comparing(OpenTask::assignee));
    return tasks;
  }

  /** The middle three of five come to the planned score; one county's scores lie far apart. */
  private void score(String county) {
    List<OpenTask> experts = experts("score", county);
    for (int i = 0; i < experts.size(); i++) {
      OpenTask task = experts.get(i);
      task.complete("score", sheet(task, points(county, i, county.equals(disputed()))));
    }
  }

  private String disputed() {
    return counties().get(1);
  }

  private BigDecimal points(String county, int expert, boolean wide) {
    BigDecimal off = BigDecimal.valueOf(wide && expert == 4 ? -18 : expert - 2L);
    return plan.raw(county).add(off);
  }

  private static Map<String, Object> sheet(OpenTask task, BigDecimal points) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (JsonNode row : task.form("score").get("rows")) {
      Map<String, Object> typed = new LinkedHashMap<>();
      typed.put("criterion", row.get("criterion").asText());
      typed.put("points", points);
      rows.add(typed);
    }
    return Map.of("rows", rows, "remark", "实绩突出");
  }

  /** A spread above 15 points is talked about; one expert revises, with a reason. */
  void talk() {
    shandong
        .province()
        .task("discuss", disputed())
        .complete("discussion", Map.of("outcome", "专家就床位使用数据交换了意见"));
    shandong.settle();
    shandong.eventually(
        "the experts may revise", () -> experts("reviseScore", disputed()).size() == 5);
    List<OpenTask> experts = experts("reviseScore", disputed());
    for (int i = 0; i < experts.size(); i++) {
      OpenTask task = experts.get(i);
      Map<String, Object> form = new LinkedHashMap<>(sheet(task, points(disputed(), i, false)));
      if (i == 4) {
        task.submit("score", form).refused("理由");
        form.put("reason", "核对台账后更正");
      }
      task.complete("score", form);
    }
    shandong.settle();
  }

  /** The order is the planned one, with its ties. */
  void isRanked() {
    shandong.eventually("the counties are ranked", () -> shandong.api("ranking").size() > 0);
    List<Integer> places = new ArrayList<>();
    List<String> order = new ArrayList<>();
    for (JsonNode row : shandong.api("ranking")) {
      places.add(row.get("place").asInt());
      order.add(row.get("county").asText());
    }
    assertThat(order).containsExactlyInAnyOrderElementsOf(plan.order());
    for (int i = 0; i < order.size(); i++) {
      int place = i == 2 ? 2 : i == 20 ? 20 : i + 1;
      assertThat(places.get(i)).as("place of %s", order.get(i)).isEqualTo(place);
    }
    assertThat(order.subList(3, 19)).isEqualTo(plan.order().subList(3, 19));
    String path = "/api/rounds/" + Shandong.ROUND + "/ranking";
    shandong.civilAffairs("370102").get(path).is(403);
  }

  private static List<String> ids(JsonNode named) {
    List<String> ids = new ArrayList<>();
    named.forEach(one -> ids.add(one.get("id").asText()));
    return ids;
  }
}

package org.shifan.play;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shifan.rest.Answer;
import org.shifan.rest.OpenTask;

/** List, meeting, public notice with objections, document (SD64-03, SD64-08, SD64-09). */
final class Selecting {

  private final Shandong shandong;

  Selecting(Shandong shandong) {
    this.shandong = shandong;
  }

  /** The proposal is taken as it is; a change without a reason is refused. */
  List<String> drafts() {
    OpenTask task = shandong.province().task("draftList");
    List<Map<String, Object>> rows = rows(task, "list");
    List<String> proposed = selected(rows);
    rows.get(0).put("selected", false);
    task.submit("list", Map.of("rows", rows)).refused("理由");
    rows.get(0).put("selected", true);
    task.complete("list", Map.of("rows", rows));
    return proposed;
  }

  /** Takes the proposal as it is. */
  void takes() {
    OpenTask task = shandong.province().task("draftList");
    task.complete("list", Map.of("rows", rows(task, "list")));
  }

  void returns(String today) {
    Map<String, Object> meeting = meeting(today, "return");
    meeting.put("reason", "请补充并列情况的说明");
    shandong.director().task("deliberate").complete("meeting", meeting);
  }

  /** The meeting leaves one out, with a reason. */
  void leavesOut(String county, String today) {
    OpenTask task = shandong.director().task("deliberate");
    List<Map<String, Object>> rows = rows(task, "meeting");
    Map<String, Object> row =
        rows.stream().filter(r -> county.equals(r.get("county"))).findFirst().orElseThrow();
    row.put("selected", false);
    Map<String, Object> meeting = meeting(today, "amend");
    meeting.put("rows", rows);
    task.submit("meeting", meeting).refused("理由");
    row.put("reason", "名次并列，优先考虑地区均衡");
    task.complete("meeting", meeting);
    shandong.settle();
  }

  void approves(String today) {
    decides(today);
    shandong.settle();
  }

  /** Approves, and does not wait for what follows. */
  void decides(String today) {
    shandong.director().task("deliberate").complete("meeting", meeting(today, "approve"));
  }

  static Map<String, Object> meeting(String heldOn, String decision) {
    Map<String, Object> meeting = new LinkedHashMap<>();
    meeting.put("heldOn", heldOn);
    meeting.put("number", "2021年第21次厅长办公会");
    meeting.put("attendees", "厅长、甲副厅长、乙副厅长、驻厅纪检监察组组长");
    meeting.put("recused", "乙副厅长");
    meeting.put("decision", decision);
    return meeting;
  }

  /** The prefilled rows with the fields that are public. */
  static List<Map<String, Object>> rows(OpenTask task, String variable) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (JsonNode row : task.form(variable).get("rows")) {
      Map<String, Object> typed = new LinkedHashMap<>();
      typed.put("county", row.get("county").asText());
      typed.put("selected", row.get("selected").asBoolean());
      typed.put("reason", row.path("reason").isNull() ? "" : row.path("reason").asText(""));
      rows.add(typed);
    }
    return rows;
  }

  static List<String> selected(List<Map<String, Object>> rows) {
    return rows.stream()
        .filter(row -> Boolean.TRUE.equals(row.get("selected")))
        .map(row -> row.get("county").toString())
        .toList();
  }

  String objects(String county) {
    Map<String, Object> objection =
        Map.of(
            "county", county,
            "ground", "申报的床位数与实际不符",
            "evidence", "现场照片及入住登记",
            "name", "张某",
            "contact", "13800000000");
    return objection(objection).ok().json().get("receipt").asText();
  }

  Answer objection(Map<String, Object> objection) {
    return shandong
        .anybody()
        .post("/api/public/rounds/" + Shandong.ROUND + "/objections", objection);
  }

  void anonymousWithoutEvidenceIsRefused(String county) {
    objection(Map.of("county", county, "ground", "不服")).refused("匿名");
  }

  void isAnswered(String county, boolean upheld) {
    String answer = upheld ? "经核查，异议成立" : "经核查，数据真实，异议不成立";
    shandong
        .province()
        .task("investigateObjection", county)
        .complete("finding", Map.of("upheld", upheld, "answer", answer));
    shandong.settle();
  }

  void objectorReads(String receipt, String words) {
    assertThat(shandong.anybody().get("/api/public/objections/" + receipt).ok().text())
        .contains(words);
  }

  /** The document is dated after the notice and not in the future. */
  void issues(String insideTheNotice, String date) {
    OpenTask task = shandong.province().task("issueDocument");
    task.submit("document", document(insideTheNotice)).refused("公示");
    task.complete("document", document(date));
    shandong.settle();
  }

  private static Map<String, Object> document(String date) {
    return Map.of("number", "鲁民函〔2021〕88号", "date", date);
  }
}

package org.shifan.play;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shifan.rest.OpenTask;

/** What cities recommend, and what the province says to it (SD64-07, SD64-08). */
final class Recommending {

  private final Shandong shandong;

  Recommending(Shandong shandong) {
    this.shandong = shandong;
  }

  OpenTask task(String city) {
    return shandong.civilAffairs(city).task("recommend", city);
  }

  void recommends(String city) {
    OpenTask task = task(city);
    task.complete("recommendation", form(rows(task, Cast.recommends(city))));
  }

  /** A fourth is refused in words, what was typed can be sent again, and the third is taken. */
  void refusesAFourth(String city) {
    OpenTask task = task(city);
    task.submit("recommendation", form(rows(task, 4))).refused("推荐了4个", "1至3个");
    assertThat(task(city).id()).isEqualTo(task.id());
  }

  void refusesOneRankForTwoScores(String city) {
    OpenTask task = task(city);
    List<Map<String, Object>> rows = rows(task, 3);
    rows.get(1).put("rank", rows.get(0).get("rank"));
    task.submit("recommendation", form(rows)).refused("名次");
  }

  void tieSharesARank(String city) {
    List<Map<String, Object>> rows = rows(task(city), 3);
    assertThat(rows.get(0).get("rank")).isEqualTo(1);
    assertThat(rows.get(1).get("rank")).isEqualTo(1);
  }

  void recommendsNobody(String city) {
    OpenTask task = task(city);
    task.complete("recommendation", form(rows(task, 0)));
    shandong
        .civilAffairs(city)
        .task("explainNil", city)
        .complete("nil", Map.of("reason", "本年度申报县（市、区）的创新做法尚不成熟"));
    assertThat(shandong.cityStatus(city)).isEqualTo("NIL");
  }

  void asksForExtension(String city, String until) {
    task(city)
        .complete(
            "recommendation",
            Map.of("action", "extension", "extensionUntil", until, "extensionReason", "复核排名"));
  }

  void isAccepted(String city) {
    acceptance(city).complete("acceptance", Map.of("decision", "accept"));
  }

  /** The city has to correct, or one of its counties where one is named. */
  void isToCorrect(String city, String county) {
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("decision", "correct");
    form.put("reason", "推荐报告缺少评价依据");
    if (county != null) {
      form.put("target", county);
    }
    acceptance(city).complete("acceptance", form);
    shandong.settle();
  }

  OpenTask acceptance(String city) {
    return shandong.province().task("acceptRecommendation", city);
  }

  static Map<String, Object> form(List<Map<String, Object>> rows) {
    return Map.of("action", "submit", "rows", rows, "report", "经实地考察和评价，按名次推荐");
  }

  /** The prefilled ranking, the best first, of which the first so many are recommended. */
  static List<Map<String, Object>> rows(OpenTask task, int recommended) {
    List<JsonNode> given = new ArrayList<>();
    task.form("recommendation").get("rows").forEach(given::add);
    given.sort(Comparator.comparingInt(row -> row.get("rank").asInt()));
    List<Map<String, Object>> rows = new ArrayList<>();
    for (JsonNode row : given) {
      Map<String, Object> typed = new LinkedHashMap<>();
      typed.put("county", row.get("county").asText());
      typed.put("score", row.get("score").decimalValue());
      typed.put("rank", row.get("rank").asInt());
      typed.put("recommended", rows.size() < recommended);
      rows.add(typed);
    }
    return rows;
  }
}

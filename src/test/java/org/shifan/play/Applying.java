package org.shifan.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.shifan.SmallFiles;
import org.shifan.rest.Desk;
import org.shifan.rest.OpenTask;

/** What counties do with their application (SD64-06), and cities with their visits (SD64-07). */
final class Applying {

  private static final List<String> MATERIALS = List.of("form", "report", "plan", "evidence");

  private final Shandong shandong;

  Applying(Shandong shandong) {
    this.shandong = shandong;
  }

  OpenTask preparation(String county) {
    return shandong.civilAffairs(county).task("prepareApplication", county);
  }

  void uploads(String county) {
    Desk desk = shandong.civilAffairs(county);
    for (String material : MATERIALS) {
      byte[] content = SmallFiles.pdf(county + " " + material);
      desk.upload(Shandong.ROUND + "-" + county, material, material + ".pdf", content).ok();
    }
  }

  /** Saves over several sittings: what was typed comes back. */
  void saves(String county) {
    preparation(county).complete("application", Map.of("action", "save", "contact", "王" + county));
    assertThat(preparation(county).form("application").get("contact").asText())
        .isEqualTo("王" + county);
  }

  void submits(String county) {
    preparation(county).complete("application", Map.of("action", "submit"));
  }

  /** Submits without its materials: the form comes back and says what is missing. */
  void submitsIncomplete(String county) {
    submits(county);
    assertThat(preparation(county).shown("view").toString()).contains("创建工作方案");
    assertThat(shandong.status(county)).isEqualTo("PREPARING");
  }

  void withdraws(String county) {
    shandong
        .civilAffairs(county)
        .task("awaitRecommendation", county)
        .complete("submitted", Map.of("action", "withdraw", "reason", "需要补充材料"));
    assertThat(shandong.status(county)).isEqualTo("WITHDRAWN");
  }

  void asksForExtension(String county, String until) {
    preparation(county).complete("application", extension(until));
  }

  void asksBeyondTheNextStep(String county, String until) {
    preparation(county).submit("application", extension(until)).refused("延期最晚至");
  }

  private static Map<String, Object> extension(String until) {
    String reason = "受强降雨影响，数据核对需要时间";
    return Map.of("action", "extension", "extensionUntil", until, "extensionReason", reason);
  }

  void extensionIsDecided(String about, boolean granted) {
    shandong
        .province()
        .task("decideExtension", about)
        .complete("extension", Map.of("granted", granted, "reason", granted ? "情况属实" : "理由不充分"));
    shandong.settle();
  }

  OpenTask visit(String county) {
    return shandong.civilAffairs(shandong.cityOf(county)).task("assessOnSite", county);
  }

  void returns(String county) {
    visit(county).complete("visit", Map.of("decision", "return", "reason", "工作方案缺少保障措施"));
    assertThat(preparation(county).shown("view").toString()).contains("工作方案缺少保障措施");
  }

  void isVisited(String county, String today) {
    visit(county).complete("visit", visitForm(county, today));
  }

  static Map<String, Object> visitForm(String county, String today) {
    return Map.of(
        "decision",
        "accept",
        "score",
        Cast.visitScore(county),
        "visitedOn",
        today,
        "visitors",
        "李处长、赵科长",
        "findings",
        "四级服务网络运行良好");
  }

  /** A score that is none is refused, and the task stays. */
  void wrongScoresAreRefused(String county, String today) {
    OpenTask visit = visit(county);
    for (Object wrong : new Object[] {101, -1, "NaN"}) {
      Map<String, Object> form = new java.util.HashMap<>(visitForm(county, today));
      form.put("score", wrong);
      visit.submit("visit", form).denied();
    }
    assertThat(visit(county).id()).isEqualTo(visit.id());
  }

  void notesProgress(String county) {
    shandong
        .civilAffairs(county)
        .task("noteProgress", county)
        .complete("progress", Map.of("text", "本月开工3个项目", "difficulties", "用地手续"));
  }
}

package org.shifan.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.shifan.rest.OpenTask;

/** What counties do with the money, and what becomes of fabrication (SD64-12, SD64-15). */
final class Spending {

  private final Shandong shandong;
  private final Map<String, BigDecimal> awards;

  Spending(Shandong shandong, Map<String, BigDecimal> awards) {
    this.shandong = shandong;
    this.awards = awards;
  }

  void forbiddenUseIsRefused() {
    String county = awards.keySet().iterator().next();
    OpenTask task = shandong.civilAffairs(county).task("planUse", county);
    for (String category : List.of("budget-balancing", "work-expenses", "staff-welfare")) {
      task.submit("plan", Map.of("rows", List.of(row(category, awards.get(county))))).denied();
    }
    BigDecimal oneCentMore = awards.get(county).add(new BigDecimal("0.01"));
    task.submit("plan", Map.of("rows", List.of(row("age-friendly-renovation", oneCentMore))))
        .refused("使用计划合计");
  }

  void plansAndPayments(String paidOn) {
    shandong.together(
        awards.keySet(),
        county -> {
          BigDecimal half = part(county, 2);
          BigDecimal rest = awards.get(county).subtract(half);
          List<Object> rows =
              List.of(row("facility-construction", half), row("home-community-care", rest));
          shandong
              .civilAffairs(county)
              .task("planUse", county)
              .complete("plan", Map.of("rows", rows));
          shandong
              .finance()
              .task("recordPayment", county)
              .complete(
                  "payment",
                  Map.of("paidOn", paidOn, "amount", awards.get(county).toPlainString()));
        });
    shandong.settle();
  }

  /** Each half year the counties that still stand report a quarter of their award. */
  void reports(List<String> standing) {
    shandong.together(
        standing,
        county ->
            shandong
                .civilAffairs(county)
                .task("reportUse", county)
                .complete(
                    "use", Map.of("rows", List.of(row("facility-construction", part(county, 4))))));
    shandong.settle();
  }

  /** A charge, heard and decided; whether it holds or not. */
  void charge(String county, boolean revoke) {
    Map<String, Object> charge = Map.of("county", county, "facts", "虚报护理型床位数");
    shandong.province().start("revocation", "charge", charge).ok();
    shandong
        .civilAffairs(county)
        .task("hear", county)
        .complete("statement", Map.of("text", "已自查，接受处理"));
    shandong
        .director()
        .task("decideRevocation", county)
        .complete(
            "revocation", Map.of("decision", revoke ? "revoke" : "dismiss", "reason", "经核查认定"));
    shandong.settle();
  }

  /** The money comes back in two parts, never more than was paid. */
  void recovers(String county, String today) {
    BigDecimal first = new BigDecimal("1000000.00");
    OpenTask task = recovery(county);
    task.submit("recovery", amount(awards.get(county).add(BigDecimal.ONE), today)).denied();
    task.complete("recovery", amount(first, today));
    recovery(county).complete("recovery", amount(awards.get(county).subtract(first), today));
    shandong.settle();
    assertThat(shandong.finance().tasks("recordRecovery", county)).isEmpty();
    assertThat(shandong.civilAffairs(county).tasks("reportUse", county)).isEmpty();
  }

  private OpenTask recovery(String county) {
    return shandong.finance().task("recordRecovery", county);
  }

  private static Map<String, Object> amount(BigDecimal amount, String today) {
    return Map.of("amount", amount.toPlainString(), "recoveredOn", today);
  }

  private BigDecimal part(String county, int parts) {
    return awards.get(county).divide(BigDecimal.valueOf(parts), 2, RoundingMode.DOWN);
  }

  private static Map<String, Object> row(String category, BigDecimal amount) {
    return Map.of("category", category, "amount", amount.toPlainString(), "purpose", "社区养老服务设施改造");
  }
}

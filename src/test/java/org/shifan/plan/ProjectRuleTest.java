package org.shifan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shifan.programme.Refusal;

/** Projects with the earmarked money (CJ2021-09, -17). */
class ProjectRuleTest {

  private final ProjectRule rule = new ProjectRule(Changji.plan().rules().procurement());

  @Test
  void cj2021_09_aProjectBeforeItsProcurementNeedsNoBuilder() {
    assertThat(rule.check(project("", "", "", "", "", "", ""))).isEmpty();
  }

  @Test
  void cj2021_09_nobodyBuildsBeforeTheProcedure() {
    assertThat(reasons(project("某公司", "", "", "", "", "", "")))
        .anyMatch(r -> r.contains("采购方式"))
        .anyMatch(r -> r.contains("合同编号"));
    assertThat(rule.check(project("某公司", "open-tender", "", "昌采2021-01", "500000", "", "")))
        .isEmpty();
  }

  @Test
  void cj2021_09_aSingleSourceIsReasoned() {
    assertThat(reasons(project("某公司", "single-source", "", "昌采2021-01", "1", "", "")))
        .singleElement()
        .asString()
        .contains("单一来源采购，应当说明理由");
    assertThat(rule.check(project("某公司", "single-source", "专利", "昌采2021-01", "1", "", "")))
        .isEmpty();
  }

  @Test
  void cj2021_09_noMoreIsPaidThanContracted() {
    assertThat(reasons(project("某公司", "open-tender", "", "昌采2021-01", "100", "100.01", "")))
        .singleElement()
        .asString()
        .contains("超过合同金额");
    assertThat(rule.check(project("某公司", "open-tender", "", "昌采2021-01", "100", "100.00", "99")))
        .isEmpty();
  }

  @Test
  void cj2021_17_whoIsPaidIsNamed() {
    assertThat(reasons(project("", "open-tender", "", "昌采2021-01", "100", "1", "")))
        .anyMatch(r -> r.contains("公开建设单位"));
  }

  @Test
  void cj2021_09_theMoneyServesThePilot() {
    Project idle = new Project("车辆购置", "", "", "", "", "", "", "", "");
    assertThat(reasons(idle)).singleElement().asString().contains("用于居家和社区养老服务");
  }

  private List<String> reasons(Project project) {
    return rule.check(project).stream().map(Refusal::reason).toList();
  }

  private static Project project(
      String builder,
      String procurement,
      String reason,
      String proof,
      String contract,
      String paid,
      String account) {
    return new Project(
        "日间照料中心改造", "社区日间照料", builder, procurement, reason, proof, contract, paid, account);
  }
}

package org.shifan.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.shifan.programme.PlanRules;
import org.shifan.programme.Refusal;
import org.shifan.programme.Refusals;

/**
 * “专款专用，封闭运行”，“严格按照招标采购程序” (CJ2021-09 四(三)): a project serves the pilot; nobody builds and nothing
 * is paid before the procedure, which has its proof; no more is paid than was contracted. The
 * builder and the final account are public (CJ2021-17).
 *
 * @param ways the ways of procurement
 */
record ProjectRule(List<PlanRules.Procurement> ways) {

  private static final String RULE = "CJ2021-09";
  private static final String PUBLIC = "CJ2021-17";

  List<Refusal> check(Project project) {
    List<Refusal> refusals = new ArrayList<>();
    String name = Refusals.quote(project.name());
    if (Refusals.blank(project.name()) || Refusals.blank(project.use())) {
      refusals.add(Refusals.of(RULE, "专项资金项目%s应填写名称和用于居家和社区养老服务的内容", name));
    }
    amounts(project, name, refusals);
    boolean begun = !Refusals.blank(project.builder()) || project.spent().signum() > 0;
    if (begun) {
      procured(project, name, refusals);
    }
    if (project.spent().signum() > 0 && Refusals.blank(project.builder())) {
      refusals.add(Refusals.of(PUBLIC, "项目%s已经付款，应填写并公开建设单位", name));
    }
    return refusals;
  }

  private void procured(Project project, String name, List<Refusal> refusals) {
    Optional<PlanRules.Procurement> way =
        ways.stream().filter(w -> w.code().equals(project.procurement())).findFirst();
    if (way.isEmpty()) {
      String known =
          ways.stream().map(PlanRules.Procurement::name).collect(Collectors.joining("、"));
      refusals.add(
          Refusals.of(
              RULE,
              "项目%s已确定建设单位或者付款，采购方式应为%s之一，现为%s",
              name,
              known,
              Refusals.quote(project.procurement())));
    } else if (way.get().reasoned() && Refusals.blank(project.reason())) {
      refusals.add(Refusals.of(RULE, "项目%s采用%s，应当说明理由", name, way.get().name()));
    }
    if (Refusals.blank(project.proof())) {
      refusals.add(Refusals.of(RULE, "项目%s应填写成交通知书或者合同编号", name));
    }
  }

  private static void amounts(Project project, String name, List<Refusal> refusals) {
    Optional<BigDecimal> contract = amount("合同金额", project.contract(), name, refusals);
    Optional<BigDecimal> paid = amount("已付金额", project.paid(), name, refusals);
    amount("决算金额", project.account(), name, refusals);
    if (paid.isPresent() && paid.get().compareTo(contract.orElse(BigDecimal.ZERO)) > 0) {
      refusals.add(
          Refusals.of(
              RULE,
              "项目%s已付%s元，超过合同金额%s元",
              name,
              paid.get().toPlainString(),
              contract.orElse(BigDecimal.ZERO).toPlainString()));
    }
  }

  private static Optional<BigDecimal> amount(
      String what, String typed, String name, List<Refusal> refusals) {
    Optional<BigDecimal> amount = Project.yuan(typed);
    if (amount.isEmpty() && !Refusals.blank(typed)) {
      refusals.add(
          Refusals.of(RULE, "项目%s的%s应为最多两位小数的金额（元），现为%s", name, what, Refusals.quote(typed)));
    }
    return amount;
  }
}

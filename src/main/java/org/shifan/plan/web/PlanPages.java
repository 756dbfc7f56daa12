package org.shifan.plan.web;

import org.shifan.plan.Bulletin;
import org.shifan.plan.Funds;
import org.shifan.plan.PlanReading;
import org.shifan.process.Offices;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A plan's ledger and bulletins for its offices, and its money for everybody (CJ2021-07, -17). */
@Controller
class PlanPages {

  private final PlanReading plans;
  private final Funds funds;
  private final Offices offices;

  PlanPages(PlanReading plans, Funds funds, Offices offices) {
    this.plans = plans;
    this.funds = funds;
    this.offices = offices;
  }

  @GetMapping("/plans/{id}/ledger")
  String ledger(@PathVariable String id, Model model) {
    admit(id);
    model.addAttribute("ledger", plans.ledger(id));
    model.addAttribute("bulletins", plans.bulletins(id));
    return "plan/ledger";
  }

  @GetMapping("/plans/{id}/bulletins/{month}")
  String bulletin(@PathVariable String id, @PathVariable String month, Model model) {
    admit(id);
    Bulletin bulletin = plans.bulletin(id, month);
    model.addAttribute("roundId", id);
    model.addAttribute("bulletin", bulletin);
    model.addAttribute("month", bulletin.monthName());
    return "plan/bulletin";
  }

  @GetMapping("/public/rounds/{id}/funds")
  String funds(@PathVariable String id, Model model) {
    model.addAttribute("year", plans.year(id));
    model.addAttribute("funds", funds.of(id));
    return "plan/funds";
  }

  private void admit(String id) {
    if (!offices.in(plans.offices(id).toArray(String[]::new))) {
      throw new AccessDeniedException("您所在的单位不是实施方案的责任单位，无权查看");
    }
  }
}

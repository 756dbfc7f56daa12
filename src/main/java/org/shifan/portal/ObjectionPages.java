package org.shifan.portal;

import org.shifan.calendar.Deadlines;
import org.shifan.notice.FiledObjection;
import org.shifan.notice.Objections;
import org.shifan.region.Regions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The receipt of an objection, and what became of it. */
@Controller
class ObjectionPages {

  /** What became of an objection, as the page shows it. */
  record Shown(String county, String filedAt, String status, String answer) {}

  private final Objections objections;
  private final Regions regions;

  ObjectionPages(Objections objections, Regions regions) {
    this.objections = objections;
    this.regions = regions;
  }

  @GetMapping("/public/objections")
  String find(@RequestParam(defaultValue = "") String receipt, Model model) {
    if (!receipt.isBlank()) {
      model.addAttribute("asked", receipt.strip());
      objections
          .find(receipt.strip())
          .ifPresent(filed -> model.addAttribute("objection", shown(filed)));
    }
    return "portal/objection";
  }

  private Shown shown(FiledObjection filed) {
    return new Shown(
        regions.fullName(filed.county()),
        Deadlines.format(filed.filedAt().toInstant()),
        filed.status().label(),
        filed.answer());
  }
}

package org.shifan.award.web;

import org.shifan.award.AwardSheet;
import org.shifan.award.AwardSheets;
import org.shifan.round.UnknownRound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The published award table for the public. */
@Controller
class AwardPage {

  private final AwardSheets sheets;

  AwardPage(AwardSheets sheets) {
    this.sheets = sheets;
  }

  @GetMapping("/public/rounds/{id}/awards")
  String awards(@PathVariable String id, Model model) {
    model.addAttribute("table", published(id));
    return "award/awards";
  }

  private AwardSheet published(String id) {
    try {
      AwardSheet sheet = sheets.of(id);
      if (sheet.published()) {
        return sheet;
      }
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, "本轮奖励资金尚未公布");
    } catch (UnknownRound e) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, e.getMessage(), e);
    }
  }
}

package org.shifan.desk.web;

import org.shifan.desk.Dossiers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The record of a round, recommendation or application, for administrators: what happened to it.
 */
@Controller
class RecordPage {

  private final Dossiers dossiers;

  RecordPage(Dossiers dossiers) {
    this.dossiers = dossiers;
  }

  @GetMapping("/records/{id}")
  String show(@PathVariable String id, Model model) {
    model.addAttribute("dossier", dossiers.require(id));
    return "desk/dossier";
  }
}

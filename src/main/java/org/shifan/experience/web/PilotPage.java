package org.shifan.experience.web;

import org.shifan.experience.CompletePilots;
import org.shifan.experience.Pilots;
import org.shifan.process.RefusalLog;
import org.shifan.process.Refused;
import org.shifan.programme.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The plain page on which an administrator completes the list of pilot regions. */
@Controller
@RequestMapping("/pilots")
class PilotPage {

  private static final String PAGE = "experience/pilots";

  private final Pilots pilots;
  private final CompletePilots completing;
  private final RefusalLog refusals;

  PilotPage(Pilots pilots, CompletePilots completing, RefusalLog refusals) {
    this.pilots = pilots;
    this.completing = completing;
    this.refusals = refusals;
  }

  @GetMapping
  String show(Model model) {
    return shown(model, String.join("\n", completing.lines()));
  }

  @PostMapping
  String replace(@RequestParam(defaultValue = "") String lines, Model model) {
    try {
      model.addAttribute("done", completing.replace(lines).sentence());
    } catch (Refused refused) {
      refusals.record(refused, "pilots");
      model.addAttribute("refused", refused.refusals().stream().map(Refusal::reason).toList());
      return shown(model, lines);
    }
    return show(model);
  }

  private String shown(Model model, String lines) {
    model.addAttribute("lines", lines);
    model.addAttribute("size", pilots.size());
    return PAGE;
  }
}

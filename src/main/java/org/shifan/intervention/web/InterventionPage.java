package org.shifan.intervention.web;

import java.time.Instant;
import java.util.List;
import org.shifan.calendar.Deadlines;
import org.shifan.intervention.Intervention;
import org.shifan.intervention.Interventions;
import org.shifan.process.RefusalLog;
import org.shifan.process.Refused;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The plain page on which an administrator opens and ends an intervention, and looks back. */
@Controller
@RequestMapping("/interventions")
class InterventionPage {

  /**
   * An intervention as the page shows it.
   *
   * @param left how much time is left, such as 29分钟; null where it is over
   * @param ended when and how it ended; null while it is open
   */
  record Shown(
      long id,
      String administrator,
      String reason,
      String opened,
      String ends,
      String left,
      String ended,
      List<ShownDeed> deeds) {}

  private final Interventions interventions;
  private final RefusalLog refusals;

  InterventionPage(Interventions interventions, RefusalLog refusals) {
    this.interventions = interventions;
    this.refusals = refusals;
  }

  @GetMapping
  String show(Model model, Authentication login) {
    List<Shown> all = interventions.newest().stream().map(this::shown).toList();
    model.addAttribute(
        "own",
        all.stream()
            .filter(one -> one.ended() == null && one.administrator().equals(login.getName()))
            .findFirst()
            .orElse(null));
    model.addAttribute("all", all);
    model.addAttribute("most", interventions.mostMinutes());
    return "intervention/interventions";
  }

  @PostMapping
  String open(
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "") String minutes,
      RedirectAttributes answer) {
    try {
      Intervention opened = interventions.open(reason, number(minutes));
      answer.addFlashAttribute(
          "done", "干预已开启，至" + Deadlines.format(opened.endsAt().toInstant()) + "自行结束");
    } catch (Refused refused) {
      refusals.record(refused, "interventions");
      answer.addFlashAttribute("refused", refused.getMessage());
      answer.addFlashAttribute("reason", reason);
      answer.addFlashAttribute("minutes", minutes);
    }
    return "redirect:/interventions";
  }

  @PostMapping("/{id}/end")
  String end(@PathVariable long id, RedirectAttributes answer) {
    interventions.end(id);
    answer.addFlashAttribute("done", "干预已结束");
    return "redirect:/interventions";
  }

  /** What was typed as a number; null, which the rule refuses, where it is none. */
  private static Integer number(String typed) {
    try {
      return Integer.valueOf(typed.strip());
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private Shown shown(Intervention one) {
    Instant now = interventions.now();
    return new Shown(
        one.id(),
        one.administrator(),
        one.reason(),
        Deadlines.format(one.openedAt().toInstant()),
        Deadlines.format(one.endsAt().toInstant()),
        one.open(now) ? left(one.left(now).toSeconds()) : null,
        one.open(now) ? null : ended(one),
        interventions.deeds(one).stream().map(ShownDeed::of).toList());
  }

  private static String left(long seconds) {
    return seconds < 60 ? "不足1分钟" : seconds / 60 + "分钟";
  }

  private static String ended(Intervention one) {
    return one.endedBy() == null
        ? Deadlines.format(one.endsAt().toInstant()) + "，时间已到，自行结束"
        : Deadlines.format(one.endedAt().toInstant()) + "，由" + one.endedBy() + "提前结束";
  }
}

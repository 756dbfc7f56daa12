package org.shifan.portal;

import java.util.List;
import org.shifan.calendar.Deadlines;
import org.shifan.notice.Notices;
import org.shifan.programme.Rules;
import org.shifan.recognition.Document;
import org.shifan.recognition.Documents;
import org.shifan.recognition.Recognition;
import org.shifan.recognition.Recognitions;
import org.shifan.region.Regions;
import org.shifan.round.ProgrammeNames;
import org.shifan.round.Round;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a round published with its opening (SD64-14 四(四)), its notices and its result. */
@Controller
class RoundPages {

  /** A step with its last day. */
  record Step(String name, String lastDay, String rule) {}

  /** A recognised county. */
  record Row(String name, boolean revoked) {}

  /** A notice with its dates. */
  record Published(String id, int number, String from, String until) {}

  private final Rounds rounds;
  private final ProgrammeNames programmes;
  private final Notices notices;
  private final Documents documents;
  private final Recognitions recognitions;
  private final PublishedLists lists;
  private final Regions regions;

  RoundPages(
      Rounds rounds,
      ProgrammeNames programmes,
      Notices notices,
      Documents documents,
      Recognitions recognitions,
      PublishedLists lists,
      Regions regions) {
    this.rounds = rounds;
    this.programmes = programmes;
    this.notices = notices;
    this.documents = documents;
    this.recognitions = recognitions;
    this.lists = lists;
    this.regions = regions;
  }

  @GetMapping("/public/rounds/{id}")
  String round(@PathVariable String id, Model model) {
    Round round = rounds.require(id);
    Rules rules = rounds.rules(round);
    model.addAttribute("round", round);
    model.addAttribute("programme", programmes.of(round));
    model.addAttribute("rules", rules);
    model.addAttribute("steps", steps(rules, round.year()));
    model.addAttribute("filed", FiledKind.of(rules));
    model.addAttribute("notices", published(id));
    model.addAttribute("list", lists.of(round).orElse(null));
    documents.find(id).ifPresent(document -> document(document, model));
    model.addAttribute("recognised", recognitions.of(id).stream().map(this::row).toList());
    return "portal/round";
  }

  private static void document(Document document, Model model) {
    model.addAttribute("document", document.number());
    model.addAttribute("documentDate", Deadlines.format(document.date()));
  }

  private static List<Step> steps(Rules rules, int year) {
    return rules.windows().stream()
        .map(w -> new Step(w.name(), Deadlines.format(w.lastDay(year)), w.rule()))
        .toList();
  }

  private List<Published> published(String roundId) {
    return notices.of(roundId).stream()
        .map(
            n ->
                new Published(
                    n.id(),
                    n.number(),
                    Deadlines.format(n.publishedOn()),
                    Deadlines.format(n.lastDay())))
        .toList();
  }

  private Row row(Recognition recognition) {
    return new Row(regions.fullName(recognition.county()), !recognition.stands());
  }
}

package org.shifan.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shifan.calendar.Deadlines;
import org.shifan.notice.Notices;
import org.shifan.notice.Objection;
import org.shifan.notice.ObjectionLimit;
import org.shifan.notice.Objections;
import org.shifan.notice.PublicNotice;
import org.shifan.process.RefusalLog;
import org.shifan.process.Refused;
import org.shifan.region.Regions;
import org.shifan.round.ProgrammeNames;
import org.shifan.round.Round;
import org.shifan.round.Rounds;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The public notices, with the form for objections (SD64-09 三(四)). */
@Controller
@RequestMapping("/public/notices")
class NoticePages {

  /**
   * A notice as the page shows it.
   *
   * @param takes whether one may object now
   */
  record Shown(
      String id,
      String roundId,
      String title,
      String published,
      String lastDay,
      String status,
      boolean takes,
      List<County> counties) {}

  /** A list that was decided and published: whose, when, how many are on it. */
  record Published(String roundId, String title, String published, int size) {}

  /** A county by code and full name. */
  record County(String code, String name) {}

  private final Notices notices;
  private final Objections objections;
  private final ObjectionLimit limit;
  private final Rounds rounds;
  private final ProgrammeNames programmes;
  private final PublishedLists lists;
  private final Regions regions;
  private final RefusalLog refusals;
  private final Clock clock;

  NoticePages(
      Notices notices,
      Objections objections,
      ObjectionLimit limit,
      Rounds rounds,
      ProgrammeNames programmes,
      PublishedLists lists,
      Regions regions,
      RefusalLog refusals,
      Clock clock) {
    this.notices = notices;
    this.objections = objections;
    this.limit = limit;
    this.rounds = rounds;
    this.programmes = programmes;
    this.lists = lists;
    this.regions = regions;
    this.refusals = refusals;
    this.clock = clock;
  }

  @GetMapping
  String all(Model model) {
    model.addAttribute("notices", notices.all().stream().map(this::shown).toList());
    model.addAttribute("programmes", byProgramme());
    model.addAttribute("lists", published());
    return "portal/notices";
  }

  @GetMapping("/{id}")
  String one(@PathVariable String id, Model model) {
    return page(id, new Objection(null, null, null, null, null), model);
  }

  @PostMapping("/{id}")
  String object(
      @PathVariable String id,
      @ModelAttribute Objection typed,
      Model model,
      RedirectAttributes answer,
      HttpServletRequest request,
      HttpServletResponse response) {
    PublicNotice notice = notices.require(id);
    String address = request.getRemoteAddr();
    Duration wait = limit.take(notice.roundId(), address);
    if (!wait.isZero()) {
      response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
      response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(ObjectionLimit.seconds(wait)));
      model.addAttribute("refused", ObjectionLimit.sentence(wait));
      return page(id, typed, model);
    }
    try {
      answer.addFlashAttribute("receipt", objections.file(notice.roundId(), typed));
      return "redirect:/public/objections";
    } catch (Refused refused) {
      limit.giveBack(notice.roundId(), address);
      refusals.record(refused, "objection");
      response.setStatus(HttpStatus.BAD_REQUEST.value());
      model.addAttribute("refused", refused.getMessage());
      return page(id, typed, model);
    }
  }

  private String page(String id, Objection typed, Model model) {
    model.addAttribute("notice", shown(notices.require(id)));
    model.addAttribute("typed", typed);
    return "portal/notice";
  }

  /** The rounds, the newest first, under their programmes' names. */
  private Map<String, List<Round>> byProgramme() {
    return rounds.all().stream()
        .collect(Collectors.groupingBy(programmes::of, LinkedHashMap::new, Collectors.toList()));
  }

  private List<Published> published() {
    return rounds.all().stream()
        .flatMap(
            round ->
                lists.of(round).stream()
                    .map(
                        list ->
                            new Published(
                                round.id(),
                                "%d年度%s名单".formatted(round.year(), programmes.of(round)),
                                list.published(),
                                list.entries().size())))
        .toList();
  }

  private Shown shown(PublicNotice notice) {
    Round round = rounds.require(notice.roundId());
    return new Shown(
        notice.id(),
        notice.roundId(),
        "%d年度%s拟认定名单公示（第%d次）".formatted(round.year(), programmes.of(round), notice.number()),
        Deadlines.format(notice.publishedOn()),
        Deadlines.format(notice.lastDay()),
        notice.takesObjections(clock.instant()) ? "公示中" : "公示期满",
        notice.takesObjections(clock.instant()),
        notices.counties(notice.id()).stream()
            .map(code -> new County(code, regions.fullName(code)))
            .toList());
  }
}

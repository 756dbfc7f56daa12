package org.shifan.notice.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.shifan.notice.Notices;
import org.shifan.notice.PublicNotice;
import org.shifan.region.Regions;
import org.shifan.round.Rounds;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The public notices of a round. */
@RestController
class NoticeController {

  /** A notice with its dates and counties. */
  record NoticeView(
      String id,
      int number,
      String status,
      String statusText,
      OffsetDateTime publishedAt,
      OffsetDateTime endsAt,
      LocalDate lastDay,
      List<CountyView> counties) {}

  /** A county by code and full name. */
  record CountyView(String county, String name) {}

  private final Rounds rounds;
  private final Notices notices;
  private final Regions regions;

  NoticeController(Rounds rounds, Notices notices, Regions regions) {
    this.rounds = rounds;
    this.notices = notices;
    this.regions = regions;
  }

  @GetMapping("/api/rounds/{id}/notices")
  List<NoticeView> notices(@PathVariable String id) {
    return notices.of(rounds.require(id).id()).stream().map(this::view).toList();
  }

  private NoticeView view(PublicNotice notice) {
    return new NoticeView(
        notice.id(),
        notice.number(),
        notice.status().name(),
        notice.status().label(),
        notice.publishedAt(),
        notice.endsAt(),
        notice.lastDay(),
        notices.counties(notice.id()).stream()
            .map(code -> new CountyView(code, regions.fullName(code)))
            .toList());
  }
}

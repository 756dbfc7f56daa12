package org.shifan.revocation.web;

import java.util.List;
import org.shifan.calendar.Deadlines;
import org.shifan.revocation.Revocation;
import org.shifan.revocation.Revocations;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The announced revocations for the public, the newest first. */
@Controller
class RevocationPage {

  /**
   * An announcement as the page shows it.
   *
   * @param day when it was announced
   * @param text what was announced
   */
  public record Announcement(String day, String text) {}

  private final Revocations revocations;

  RevocationPage(Revocations revocations) {
    this.revocations = revocations;
  }

  @GetMapping("/public/revocations")
  String announced(Model model) {
    List<Announcement> all =
        revocations.announced().stream().map(RevocationPage::announcement).toList();
    model.addAttribute("announcements", all);
    return "revocation/announced";
  }

  private static Announcement announcement(Revocation revocation) {
    return new Announcement(
        Deadlines.format(Deadlines.dateOf(revocation.announcedAt().toInstant())),
        revocation.announcement());
  }
}

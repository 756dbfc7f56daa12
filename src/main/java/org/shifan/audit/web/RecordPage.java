package org.shifan.audit.web;

import java.util.List;
import java.util.NoSuchElementException;
import org.shifan.audit.AuditRecord;
import org.shifan.audit.AuditTrail;
import org.shifan.audit.Kind;
import org.shifan.calendar.Deadlines;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The record of a round, recommendation or application, for administrators: what happened to it.
 */
@Controller
class RecordPage {

  /** A line of the record, without what was submitted. */
  record Line(String at, String kind, String actor, String what, String why, String rule) {

    static Line of(AuditRecord r) {
      return new Line(
          Deadlines.format(r.recordedAt().toInstant()),
          Kind.valueOf(r.kind()).label(),
          actor(r),
          r.what(),
          r.why(),
          r.rule());
    }

    private static String actor(AuditRecord r) {
      String actor = r.actor() == null ? "系统" : r.actor();
      return r.onBehalfOf() == null ? actor : actor + "（代" + r.onBehalfOf() + "）";
    }
  }

  private final AuditTrail audit;

  RecordPage(AuditTrail audit) {
    this.audit = audit;
  }

  @GetMapping("/records/{id}")
  String show(@PathVariable String id, Model model) {
    List<Line> lines = audit.of(id).stream().map(Line::of).toList();
    if (lines.isEmpty()) {
      throw new NoSuchElementException("没有编号为“" + id + "”的卷宗");
    }
    model.addAttribute("id", id);
    model.addAttribute("lines", lines);
    return "audit/record";
  }
}

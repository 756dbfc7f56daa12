package org.shifan.audit.web;

import java.util.List;
import java.util.NoSuchElementException;
import org.shifan.audit.AuditRecord;
import org.shifan.audit.AuditTrail;
import org.shifan.audit.Flaw;
import org.shifan.audit.Seals;
import org.shifan.audit.Verification;
import org.shifan.audit.Verified;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Verifies, reads and seals the audit; for administrators. */
@RestController
@RequestMapping("/api/audit")
class AuditController {

  /** What a verification found. */
  record View(boolean sound, int streams, long records, long rows, List<Flaw> flaws) {

    static View of(Verified v) {
      return new View(v.sound(), v.streams(), v.records(), v.rows(), v.flaws());
    }
  }

  private final Verification verification;
  private final AuditTrail audit;
  private final Seals seals;

  AuditController(Verification verification, AuditTrail audit, Seals seals) {
    this.verification = verification;
    this.audit = audit;
    this.seals = seals;
  }

  @GetMapping("/verification")
  View verify() {
    return View.of(verification.verify());
  }

  @GetMapping("/streams/{stream}")
  List<AuditRecord> stream(@PathVariable String stream) {
    return known(stream);
  }

  @PostMapping("/seals/{roundId}")
  @ResponseStatus(HttpStatus.CREATED)
  AuditRecord seal(@PathVariable String roundId) {
    known(roundId);
    seals.seal(roundId);
    return seals.newest(roundId).orElseThrow();
  }

  private List<AuditRecord> known(String stream) {
    List<AuditRecord> records = audit.of(stream);
    if (records.isEmpty()) {
      throw new NoSuchElementException(
          "没有名为“" + stream + "”的卷宗：应为轮次、推荐或者申报的编号，例如 sd64-2021-370102");
    }
    return records;
  }
}

package org.shifan.plan.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;
import org.shifan.plan.Bulletin;
import org.shifan.plan.LedgerView;
import org.shifan.plan.PlanReading;
import org.shifan.plan.Summary;
import org.shifan.process.Offices;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * A plan's ledger, bulletins and summary: for the offices that carry it out (CJ2021-05, -07, -08).
 */
@RestController
@RequestMapping("/api/rounds/{id}")
class PlanController {

  static final MediaType DOCX =
      MediaType.parseMediaType(
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  private final PlanReading plans;
  private final Offices offices;

  PlanController(PlanReading plans, Offices offices) {
    this.plans = plans;
    this.offices = offices;
  }

  @GetMapping("/ledger")
  LedgerView ledger(@PathVariable String id) {
    admit(id);
    return plans.ledger(id);
  }

  @GetMapping("/bulletins")
  List<Bulletin> bulletins(@PathVariable String id) {
    admit(id);
    return plans.bulletins(id);
  }

  @GetMapping("/bulletins/{month}")
  Bulletin bulletin(@PathVariable String id, @PathVariable String month) {
    admit(id);
    return plans.bulletin(id, month);
  }

  @GetMapping("/bulletins/{month}/document")
  ResponseEntity<byte[]> bulletinDocument(@PathVariable String id, @PathVariable String month)
      throws IOException {
    admit(id);
    Bulletin bulletin = plans.bulletin(id, month);
    return document(PlanDocument.of(bulletin), PlanDocument.title(bulletin));
  }

  @GetMapping("/summary")
  Summary summary(@PathVariable String id) {
    admit(id);
    return plans.summary(id).orElseThrow(() -> new NoSuchElementException("全市改革试点工作书面总结尚未汇总"));
  }

  @GetMapping("/summary/document")
  ResponseEntity<byte[]> summaryDocument(@PathVariable String id) throws IOException {
    Summary summary = summary(id);
    return document(PlanDocument.of(summary), PlanDocument.title(summary));
  }

  private static ResponseEntity<byte[]> document(byte[] content, String title) {
    ContentDisposition name =
        ContentDisposition.attachment().filename(title + ".docx", StandardCharsets.UTF_8).build();
    return ResponseEntity.ok()
        .contentType(DOCX)
        .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
        .body(content);
  }

  private void admit(String id) {
    if (!offices.in(plans.offices(id).toArray(String[]::new))) {
      throw new AccessDeniedException("您所在的单位不是实施方案的责任单位，无权查看");
    }
  }
}

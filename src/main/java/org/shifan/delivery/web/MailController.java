package org.shifan.delivery.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.shifan.delivery.MailDrafts;
import org.shifan.filing.Filing;
import org.shifan.filing.Filings;
import org.shifan.process.Offices;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The e-mail of a filing as a draft: for those who have a part in the filing. */
@RestController
class MailController {

  private static final String NOT_YOURS = "没有编号为“%s”的报送件，或者不是您的单位填报、会签或者接收的";

  private final Filings filings;
  private final MailDrafts drafts;
  private final Offices offices;

  MailController(Filings filings, MailDrafts drafts, Offices offices) {
    this.filings = filings;
    this.drafts = drafts;
    this.offices = offices;
  }

  /** Writes with the request's own thread: a slow line takes as long as it takes. */
  @GetMapping("/api/filings/{id}/mail")
  void mail(@PathVariable String id, HttpServletResponse response) throws IOException {
    Filing filing =
        filings
            .find(id)
            .filter(found -> offices.mine().stream().anyMatch(found::concerns))
            .orElseThrow(() -> new AccessDeniedException(NOT_YOURS.formatted(id)));
    String fileName = drafts.subject(filing) + ".eml";
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment()
            .filename(fileName, StandardCharsets.UTF_8)
            .build()
            .toString());
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setContentType("message/rfc822");
    drafts.write(filing, response.getOutputStream());
  }
}

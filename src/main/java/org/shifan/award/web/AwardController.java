package org.shifan.award.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.shifan.award.AwardSheet;
import org.shifan.award.AwardSheets;
import org.shifan.region.Regions;
import org.shifan.round.UnknownRound;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The award table as JSON and as Excel. */
@RestController
@RequestMapping("/api/rounds/{id}")
class AwardController {

  static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final AwardSheets sheets;
  private final Regions regions;
  private final Clock clock;

  AwardController(AwardSheets sheets, Regions regions, Clock clock) {
    this.sheets = sheets;
    this.regions = regions;
    this.clock = clock;
  }

  @GetMapping("/awards")
  AwardSheet awards(@PathVariable String id, Authentication caller) {
    return sheet(id, caller);
  }

  @GetMapping("/awards.xlsx")
  ResponseEntity<byte[]> workbook(@PathVariable String id, Authentication caller)
      throws IOException {
    AwardSheet sheet = sheet(id, caller);
    String maker = regions.require(sheet.province()).name() + "民政厅";
    byte[] content = new AwardWorkbook(sheet, maker, LocalDate.now(clock)).bytes();
    ContentDisposition name =
        ContentDisposition.attachment()
            .filename(sheet.title() + ".xlsx", StandardCharsets.UTF_8)
            .build();
    return ResponseEntity.ok()
        .contentType(XLSX)
        .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
        .body(content);
  }

  private AwardSheet sheet(String id, Authentication caller) {
    try {
      AwardSheet sheet = sheets.of(id);
      AwardReaders.check(sheet, caller);
      return sheet;
    } catch (UnknownRound e) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, e.getMessage(), e);
    }
  }
}

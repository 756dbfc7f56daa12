package org.shifan.material.web;

import org.shifan.material.Checklist;
import org.shifan.material.MaterialOwner;
import org.shifan.material.check.FileType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the programme demands of materials with what is there, and the blank forms to fill in. Both
 * are of the model set that the round was opened with.
 */
@RestController
@RequestMapping({"/api/applications/{ownerId}", "/api/filings/{ownerId}", "/api/reviews/{ownerId}"})
class ChecklistController {

  private final Checklist checklist;
  private final MaterialAccess access;

  ChecklistController(Checklist checklist, MaterialAccess access) {
    this.checklist = checklist;
    this.access = access;
  }

  @GetMapping("/checklist")
  ChecklistView checklist(@PathVariable String ownerId) {
    MaterialOwner owner = access.readable(ownerId);
    return ChecklistView.of(owner, access.mayWrite(owner), checklist.of(owner));
  }

  @GetMapping("/blanks/{code}")
  ResponseEntity<byte[]> blank(@PathVariable String ownerId, @PathVariable String code) {
    MaterialOwner owner = access.readable(ownerId);
    byte[] blank = checklist.blank(owner, code);
    String fileName = checklist.kind(owner, code).name() + "（空白表）.docx";
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, MaterialController.attachment(fileName))
        .header("X-Content-Type-Options", "nosniff")
        .contentType(MediaType.parseMediaType(FileType.DOCX.mediaType()))
        .body(blank);
  }
}

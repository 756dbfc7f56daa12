package org.shifan.material.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import org.shifan.application.Applications;
import org.shifan.material.Material;
import org.shifan.material.MaterialOwner;
import org.shifan.material.Materials;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/**
 * The materials of an application, uploaded by the county, and the records of its review, uploaded
 * by the province: both read by those who judge it.
 */
@RestController
@RequestMapping({"/api/applications/{ownerId}/materials", "/api/reviews/{ownerId}/materials"})
class MaterialController {

  /** A file as the caller sees it. */
  record View(
      String id,
      String material,
      String fileName,
      long size,
      String sha256,
      OffsetDateTime uploadedAt) {

    static View of(Material m) {
      return new View(m.id(), m.code(), m.fileName(), m.sizeBytes(), m.sha256(), m.uploadedAt());
    }
  }

  private final Applications applications;
  private final Materials materials;
  private final MaterialAccess access;

  MaterialController(Applications applications, Materials materials, MaterialAccess access) {
    this.applications = applications;
    this.materials = materials;
    this.access = access;
  }

  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  View upload(
      @PathVariable String ownerId,
      @RequestParam(defaultValue = "evidence") String material,
      @RequestParam MultipartFile file)
      throws IOException {
    MaterialOwner owner = access.writable(MaterialOwner.of(ownerId, applications));
    return View.of(
        materials.take(
            owner,
            material,
            file.getOriginalFilename(),
            file.getContentType(),
            file.getSize(),
            file.getInputStream()));
  }

  @GetMapping
  List<View> list(@PathVariable String ownerId) {
    access.readable(MaterialOwner.of(ownerId, applications));
    return materials.of(ownerId).stream().map(View::of).toList();
  }

  @GetMapping("/{id}")
  ResponseEntity<StreamingResponseBody> download(
      @PathVariable String ownerId, @PathVariable String id) {
    access.readable(MaterialOwner.of(ownerId, applications));
    Material material = materials.require(ownerId, id);
    String attachment =
        ContentDisposition.attachment()
            .filename(material.fileName(), StandardCharsets.UTF_8)
            .build()
            .toString();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, attachment)
        .header("X-Content-Type-Options", "nosniff")
        .contentType(MediaType.parseMediaType(material.mediaType()))
        .contentLength(material.sizeBytes())
        .body(out -> materials.write(material, out));
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void takeOut(@PathVariable String ownerId, @PathVariable String id) {
    materials.takeOut(access.writable(MaterialOwner.of(ownerId, applications)), id);
  }
}

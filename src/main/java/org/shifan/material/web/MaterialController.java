package org.shifan.material.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.shifan.material.Material;
import org.shifan.material.MaterialOwner;
import org.shifan.material.Materials;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * The materials of an application or a filing, uploaded by whoever fills it in, and the records of
 * its review, uploaded by the selector: both read by those who judge it. A POST to a file's own
 * address replaces it.
 */
@RestController
@RequestMapping({
  "/api/applications/{ownerId}/materials",
  "/api/filings/{ownerId}/materials",
  "/api/reviews/{ownerId}/materials"
})
class MaterialController {

  private final Materials materials;
  private final MaterialAccess access;

  MaterialController(Materials materials, MaterialAccess access) {
    this.materials = materials;
    this.access = access;
  }

  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  FileView upload(
      @PathVariable String ownerId,
      @RequestParam(defaultValue = "evidence") String material,
      @RequestParam MultipartFile file,
      @RequestParam(required = false) String reason)
      throws IOException {
    MaterialOwner owner = access.writable(ownerId);
    return FileView.of(
        owner, new Received(file, reason).to(upload -> materials.take(owner, material, upload)));
  }

  @PostMapping(path = "/{id}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  FileView replace(
      @PathVariable String ownerId,
      @PathVariable String id,
      @RequestParam MultipartFile file,
      @RequestParam(required = false) String reason)
      throws IOException {
    MaterialOwner owner = access.writable(ownerId);
    return FileView.of(
        owner, new Received(file, reason).to(upload -> materials.replace(owner, id, upload)));
  }

  @GetMapping
  List<FileView> list(@PathVariable String ownerId) {
    MaterialOwner owner = access.readable(ownerId);
    return materials.of(ownerId).stream().map(file -> FileView.of(owner, file)).toList();
  }

  /** Writes with the request's own thread: a slow line takes as long as it takes. */
  @GetMapping("/{id}")
  void download(@PathVariable String ownerId, @PathVariable String id, HttpServletResponse response)
      throws IOException {
    access.readable(ownerId);
    Material material = materials.requireVersion(ownerId, id);
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment(material.fileName()));
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setContentType(material.mediaType());
    response.setContentLengthLong(material.sizeBytes());
    materials.write(material, response.getOutputStream());
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void takeOut(@PathVariable String ownerId, @PathVariable String id) throws IOException {
    materials.takeOut(access.writable(ownerId), id);
  }

  /** The header that has a browser save a file under this name. */
  static String attachment(String fileName) {
    return ContentDisposition.attachment()
        .filename(fileName, StandardCharsets.UTF_8)
        .build()
        .toString();
  }
}

package org.shifan.material.web;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.shifan.calendar.Deadlines;
import org.shifan.material.Material;
import org.shifan.material.MaterialOwner;

/**
 * A file as the caller sees it.
 *
 * @param material the code of its kind
 * @param version 1 for the first version
 * @param characters its 字数, or null where they are not counted
 * @param differences how it differs from its blank form, or null
 * @param reason why it was kept nevertheless, or null
 * @param href where it is downloaded
 * @param preview the page that shows it, or null
 */
record FileView(
    String id,
    String material,
    String fileName,
    String mediaType,
    long size,
    String sha256,
    int version,
    String uploadedBy,
    OffsetDateTime uploadedAt,
    Integer characters,
    String differences,
    String reason,
    String href,
    String preview) {

  private static final long KIBIBYTE = 1024;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.CHINA).withZone(Deadlines.BEIJING);

  /** When it was uploaded, as officials read it. */
  public String when() {
    return TIME.format(uploadedAt);
  }

  /** Its size, as officials read it. */
  public String weight() {
    if (size < KIBIBYTE) {
      return size + "字节";
    }
    return size < KIBIBYTE * KIBIBYTE
        ? "%.1fKB".formatted(size / (double) KIBIBYTE)
        : "%.1fMB".formatted(size / (double) (KIBIBYTE * KIBIBYTE));
  }

  static FileView of(MaterialOwner owner, Material m) {
    return new FileView(
        m.id(),
        m.code(),
        m.fileName(),
        m.mediaType(),
        m.sizeBytes(),
        m.sha256(),
        m.versionNo(),
        m.uploadedBy(),
        m.uploadedAt(),
        m.characters(),
        m.differences(),
        m.differingReason(),
        Addresses.file(owner, m.id()),
        Addresses.preview(owner, m));
  }
}

package org.shifan.material.web;

import java.time.OffsetDateTime;
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
    String href) {

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
        Addresses.file(owner, m.id()));
  }
}

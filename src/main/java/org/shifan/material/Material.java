package org.shifan.material;

import java.time.OffsetDateTime;

/**
 * A file that was uploaded.
 *
 * @param ownerId the application, or the record of a review, it belongs to
 * @param code its kind in the materials table
 * @param sizeBytes its size in bytes
 * @param replaced whether it was taken out again; it is kept nevertheless
 */
public record Material(
    String id,
    String ownerId,
    String code,
    String fileName,
    String mediaType,
    long sizeBytes,
    String sha256,
    String uploadedBy,
    OffsetDateTime uploadedAt,
    boolean replaced) {}

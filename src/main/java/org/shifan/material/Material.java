package org.shifan.material;

import java.time.OffsetDateTime;

/**
 * A file that was uploaded.
 *
 * @param ownerId the application, or the record of a review, it belongs to
 * @param slotId the id of its first version
 * @param versionNo 1 for the first version, one more each time it is replaced
 * @param code its kind in the materials table
 * @param mediaType its media type by its content
 * @param sizeBytes its size in bytes
 * @param state whether it is there, replaced or removed
 * @param submissionNo how often its application had been submitted when it came
 * @param characters its 字数, or null where they are not counted
 * @param differences how it differs from its blank form, or null
 * @param differingReason why it was kept nevertheless, or null
 * @param storage where its content lies
 */
public record Material(
    String id,
    String ownerId,
    String slotId,
    int versionNo,
    String code,
    String fileName,
    String mediaType,
    long sizeBytes,
    String sha256,
    String uploadedBy,
    OffsetDateTime uploadedAt,
    FileState state,
    int submissionNo,
    Integer characters,
    String differences,
    String differingReason,
    String storage) {

  /** Whether it is there: neither replaced nor removed. */
  public boolean current() {
    return state == FileState.CURRENT;
  }
}

package org.shifan.material;

import java.io.InputStream;

/**
 * A file as it comes in.
 *
 * @param fileName its name as the sender says it
 * @param size its size in bytes as the sender says it
 * @param content its content, which the sender closes
 * @param reason why it differs from its blank form, or null
 */
public record Upload(String fileName, long size, InputStream content, String reason) {

  /** A file without a reason. */
  public static Upload of(String fileName, long size, InputStream content) {
    return new Upload(fileName, size, content, null);
  }
}

package org.shifan.recognition;

import java.time.LocalDate;

/**
 * A county's recognition by a formal document (SD64-09 三(四)).
 *
 * @param applicationId such as {@code sd64-2021-370102}
 * @param county the county's code
 * @param place its rank among the recognised, shared by equals
 * @param documentNumber such as 鲁民〔2021〕88号
 * @param documentDate the document's Beijing date
 * @param revokedOn when it was revoked for fabrication (SD64-15), or null
 */
public record Recognition(
    String applicationId,
    String roundId,
    String county,
    int place,
    String documentNumber,
    LocalDate documentDate,
    LocalDate revokedOn) {

  /** Whether it is in force. */
  public boolean stands() {
    return revokedOn == null;
  }
}

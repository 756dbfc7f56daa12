package org.shifan.award.web;

import java.util.Set;
import org.shifan.award.AwardSheet;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/**
 * Who may read an award table: once published everybody who is logged in, before that the
 * province's civil affairs, directors and finance only (SD64-24), and administrators.
 */
final class AwardReaders {

  private AwardReaders() {}

  /**
   * Lets the caller read the table, or not.
   *
   * @throws AccessDeniedException where the caller may not
   */
  static void check(AwardSheet sheet, Authentication caller) {
    Set<String> offices =
        Set.of(
            "civil-affairs-" + sheet.province(),
            "directors-" + sheet.province(),
            "finance-" + sheet.province(),
            "camunda-admin");
    boolean allowed =
        sheet.published()
            || caller != null
                && caller.getAuthorities().stream()
                    .map(GrantedAuthority::getAuthority)
                    .anyMatch(offices::contains);
    if (!allowed) {
      throw new AccessDeniedException("奖励资金分配表公布前，只有省民政厅、省财政厅可以查看");
    }
  }
}

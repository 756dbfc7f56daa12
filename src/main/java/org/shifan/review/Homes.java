package org.shifan.review;

import org.shifan.region.Regions;
import org.springframework.stereotype.Component;

/**
 * What counts as one's own place before a selector (SD64-15 四(五) “客观公正评审，确保公平公正”): before a
 * province the city, before the ministries, which are no division, the province.
 */
@Component
class Homes {

  private final Regions regions;

  Homes(Regions regions) {
    this.regions = regions;
  }

  /**
   * The place of a candidate.
   *
   * @param selector a province's code, or {@code 000000} for the ministries
   * @param code the code of the division above it
   */
  String ofCandidate(String selector, String code) {
    boolean national = regions.find(selector).isEmpty();
    return national && regions.find(code).isPresent() ? regions.provinceOf(code).code() : code;
  }

  /** The place of an expert; null for those of the selector's own institutions, who have none. */
  String ofExpert(String selector, String code) {
    return code == null || code.equals(selector) ? null : ofCandidate(selector, code);
  }
}

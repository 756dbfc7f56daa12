package org.shifan.region;

/**
 * One division of the country by GB/T 2260.
 *
 * @param code six digits, such as {@code 370102}
 * @param name the name in full, such as 历下区
 * @param level province, city or county
 * @param parent code of the division above it, empty for a province
 * @param functionalZone a zone at county level without a county government: it does not apply
 */
public record Region(String code, String name, Level level, String parent, boolean functionalZone) {

  /** A county that may apply: at county level, and no functional zone. */
  public boolean applicant() {
    return level == Level.COUNTY && !functionalZone;
  }
}

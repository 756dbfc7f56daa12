package org.shifan.region;

/**
 * One division of the country by GB/T 2260, or the Corps (新疆生产建设兵团) and its divisions (师), which
 * the standard does not know.
 *
 * @param code six digits, such as {@code 370102}
 * @param name the name in full, such as 历下区
 * @param level province, city or county
 * @param parent code of the division above it, empty for a province
 * @param kind what kind of division it is at its level
 */
public record Region(String code, String name, Level level, String parent, Kind kind) {

  /** What a division is at its level. */
  public enum Kind {
    /** A province, city or county as the constitution has them. */
    ORDINARY,
    /** A zone at county level without a county government: it does not apply. */
    ZONE,
    /** The Corps, which submits as a province does (MCA39-17), and its divisions (师). */
    CORPS
  }

  /** A county that may apply: at county level, and no functional zone. */
  public boolean applicant() {
    return level == Level.COUNTY && !functionalZone();
  }

  /** A zone at county level without a county government. */
  public boolean functionalZone() {
    return kind == Kind.ZONE;
  }

  /** The Corps or one of its divisions. */
  public boolean corps() {
    return kind == Kind.CORPS;
  }

  /** What its departments are: 厅 in provinces and autonomous regions, 局 everywhere else. */
  public String hallOrBureau() {
    return level == Level.PROVINCE && !name.endsWith("市") && !corps() ? "厅" : "局";
  }
}

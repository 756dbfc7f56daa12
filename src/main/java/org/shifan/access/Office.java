package org.shifan.access;

/**
 * An office whose members share tasks; a group of the engine.
 *
 * @param id the group's id, such as {@code civil-affairs-370102}
 * @param name the office in full as on its doorplate, such as 历下区民政局
 * @param regionCode the division it works for, such as {@code 370102}; {@code 000000} for the
 *     country
 * @param kind what it does in a programme
 */
public record Office(String id, String name, String regionCode, Kind kind) {

  /** What an office does in a programme. */
  public enum Kind {
    /** 民政: applies, recommends, selects. */
    CIVIL_AFFAIRS,
    /** 财政: sees recognition and award, confirms and pays (SD64-24). */
    FINANCE,
    /** 人民政府: signs what binds its county (XJ2015-11). */
    GOVERNMENT,
    /** 领导小组: stands above a city's units (CJ2021-01). */
    LEADING_GROUP,
    /** 责任单位: carries out tasks of a city's plan (CJ2021-03). */
    UNIT,
    /** 厅长办公会: deliberates (SD64-08). */
    DIRECTORS,
    /** 专家: review and score (SD64-08). */
    EXPERTS,
    /** Change and rehearse the models. */
    PROCESS_DESIGNERS,
    /** Watch and mend in Cockpit and Admin. */
    ADMINISTRATORS
  }
}

package org.shifan.region;

/**
 * A body below a county's government that carries out tasks of its own (CJ2021-03).
 *
 * @param region code of the county or city that it works for, such as {@code 652301}
 * @param shortName what tells it from the others there, such as {@code minzheng}
 * @param name as the document that assigns its tasks has it, such as 昌吉市民政局
 * @param kind what kind of body it is
 */
public record Unit(String region, String shortName, String name, Kind kind) {

  /** What kind of body a unit is: a task may be for all of one kind. */
  public enum Kind {
    /** 部门: of the leading group's members. */
    DEPARTMENT,
    /** 街道. */
    SUBDISTRICT,
    /** 乡镇. */
    TOWNSHIP,
    /** 开发区管委会. */
    ZONE,
    /** 领导小组: above all units. */
    LEADING_GROUP
  }

  /** The id of its office, such as {@code unit-652301-minzheng} or {@code leading-group-652301}. */
  public String office() {
    return kind == Kind.LEADING_GROUP
        ? "leading-group-" + region
        : "unit-" + region + "-" + shortName;
  }
}

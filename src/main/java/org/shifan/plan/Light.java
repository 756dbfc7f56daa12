package org.shifan.plan;

/** How late an open part is, as officials see it at one look. */
public enum Light {
  /** In time. */
  GREEN("正常"),
  /** Late: 黄牌提醒. */
  YELLOW("黄牌"),
  /** So late that the leading group coordinates: 红牌督办. */
  RED("红牌");

  private final String label;

  Light(String label) {
    this.label = label;
  }

  /** As officials read it. */
  public String label() {
    return label;
  }

  /** The worse of two. */
  Light worse(Light other) {
    return compareTo(other) >= 0 ? this : other;
  }
}

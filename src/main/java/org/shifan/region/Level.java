package org.shifan.region;

/** The levels of administration, from the top; a code's zeros show its level. */
public enum Level {
  /** 省级: provinces, autonomous regions, municipalities; codes such as {@code 370000}. */
  PROVINCE("省级"),
  /** 地级: cities, prefectures, leagues; codes such as {@code 370100}. */
  CITY("地级"),
  /** 县级: counties, districts, county-level cities, banners; codes such as {@code 370102}. */
  COUNTY("县级");

  private final String label;

  Level(String label) {
    this.label = label;
  }

  /** The level as officials call it. */
  public String label() {
    return label;
  }

  /** The level that a six-digit code, or an id that ends with one, has by its zeros. */
  public static Level of(String code) {
    if (code.endsWith("0000")) {
      return PROVINCE;
    }
    return code.endsWith("00") ? CITY : COUNTY;
  }
}

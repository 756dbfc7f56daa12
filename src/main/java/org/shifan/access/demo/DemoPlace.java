package org.shifan.access.demo;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shifan.region.Regions;

/**
 * A place whose people the demo has.
 *
 * @param code {@code 000000} for the ministries and all who apply to them; a province's code for it
 *     with its cities and counties; a county's for its units
 * @param governments whether the governments of a province, its cities and counties have offices
 */
public record DemoPlace(String code, boolean governments) {

  /** The code of the ministries' place. */
  static final String COUNTRY = "000000";

  private static final Pattern PLACE = Pattern.compile("(\\d{6})(\\+government)?");

  /**
   * Reads a place as the setting names it, such as {@code 650000+government}.
   *
   * @throws IllegalArgumentException in Chinese, for what is none
   */
  public static DemoPlace of(String text) {
    Matcher place = PLACE.matcher(text.strip());
    if (!place.matches()) {
      throw new IllegalArgumentException(
          "shifan.demo.people 中的“%s”不是演示地区：应为六位代码，如 370000、650000+government".formatted(text));
    }
    return new DemoPlace(place.group(1), place.group(2) != null);
  }

  /** Whether it is the country or a division of this file. */
  public boolean isIn(Regions regions) {
    return country() || regions.find(code).isPresent();
  }

  boolean country() {
    return code.equals(COUNTRY);
  }
}

package org.shifan.programme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The rules of the programmes as they are shipped. */
public final class ShippedRules {

  private ShippedRules() {}

  /** Those of a programme for a year. */
  public static Rules of(String programme, int year) {
    String file = "/models/processes/" + programme + "/" + programme + ".dmn";
    try (InputStream in = ShippedRules.class.getResourceAsStream(file)) {
      return RulesReader.of(in).forYear(year);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

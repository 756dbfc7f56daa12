package org.shifan.process;

import java.util.Map;
import java.util.Optional;

/** For whom the present request acts, office by office: known where its login is. */
public final class OnBehalf {

  private static final ThreadLocal<Map<String, String>> ABSENT = ThreadLocal.withInitial(Map::of);

  private OnBehalf() {}

  /** The present request acts for these absent officials, by office. */
  public static void of(Map<String, String> absentByOffice) {
    ABSENT.set(Map.copyOf(absentByOffice));
  }

  /** The present request is over. */
  public static void end() {
    ABSENT.remove();
  }

  /** The absent official for whom the present request acts in this office. */
  public static Optional<String> absent(String office) {
    return Optional.ofNullable(office).map(ABSENT.get()::get);
  }
}

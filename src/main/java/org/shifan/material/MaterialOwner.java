package org.shifan.material;

import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shifan.application.Application;
import org.shifan.application.Applications;

/**
 * What files belong to: an application, or the record of one kind of review of it.
 *
 * @param id such as {@code sd64-2021-370102}, or {@code sd64-2021-370102-visit}
 * @param application the application
 * @param record the kind of review the files record, or null
 */
public record MaterialOwner(String id, Application application, String record) {

  private static final Pattern ID =
      Pattern.compile("([a-z0-9]+-\\d{4}-\\d{6})(?:-(visit|symposium|materials))?");

  /**
   * The owner with this id.
   *
   * @throws NoSuchElementException where there is none
   */
  public static MaterialOwner of(String id, Applications applications) {
    Matcher parts = ID.matcher(id);
    if (!parts.matches()) {
      throw new NoSuchElementException(
          "没有编号为“" + id + "”的材料归属：应为申报编号（sd64-2021-370102），或加评审方式（-visit、-symposium、-materials）");
    }
    return new MaterialOwner(id, applications.require(parts.group(1)), parts.group(2));
  }

  /** Whether the files record a review. */
  public boolean review() {
    return record != null;
  }
}

package org.shifan.programme;

import java.util.List;

/**
 * A kind of material of an application (SD64-05, -06, -17) or of a filing.
 *
 * @param code the code used by forms and uploads
 * @param name the document's name
 * @param minimum how many files at least; 0 where optional
 * @param maximum how many files at most
 * @param formats the file name endings taken, lower case without dot
 * @param maxMegabytes the largest file, in MiB
 * @param maxCharacters the most characters (字数); 0 where there is no limit
 * @param blank the file name of the blank form it is filled in on; empty where there is none
 * @param mayDiffer whether a file that differs from its blank form may be kept with a reason
 * @param filing the kind of filing it belongs to, or {@link #PART}; empty for the application's
 * @param rule the rule that demands it
 */
public record MaterialKind(
    String code,
    String name,
    int minimum,
    int maximum,
    List<String> formats,
    int maxMegabytes,
    int maxCharacters,
    String blank,
    boolean mayDiffer,
    String filing,
    String rule) {

  /** Stands for the kind of filing where it belongs to a part in a task of a plan (CJ2021-08). */
  public static final String PART = "part";

  /** The same, with this many characters at most. */
  MaterialKind withMaxCharacters(int most) {
    return new MaterialKind(
        code, name, minimum, maximum, formats, maxMegabytes, most, blank, mayDiffer, filing, rule);
  }

  /**
   * The same for the next of a numbered series: the number stands in its name, and in its code
   * after what all of the series begin with.
   */
  MaterialKind renumbered(String beginning, int number, int next) {
    return new MaterialKind(
        beginning + next,
        name.replace(String.valueOf(number), String.valueOf(next)),
        minimum,
        maximum,
        formats,
        maxMegabytes,
        maxCharacters,
        blank,
        mayDiffer,
        filing,
        rule);
  }

  /** Whether it has a blank form. */
  public boolean hasBlank() {
    return !blank.isEmpty();
  }
}

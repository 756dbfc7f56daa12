package org.shifan.programme;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The years a row is in force for: a cell such as {@code 2021}, {@code 2021,2023}, {@code
 * [2021..2023]}.
 */
final class Years {

  static final String EXPECTED = "四位年份，如 2021、2021,2023 或 [2021..2023]";

  private static final String YEAR = "\\s*((?:19|20)\\d{2})\\s*";
  private static final Pattern ONE = Pattern.compile(YEAR);
  private static final Pattern SPAN = Pattern.compile("\\s*\\[" + YEAR + "\\.\\." + YEAR + "]\\s*");

  private Years() {}

  /**
   * The years of a cell; nothing where it is not written in one of the known forms. A row for every
   * year ({@code -}) is not known: a number of a policy belongs to its years.
   */
  static Optional<SortedSet<Integer>> of(String cell) {
    var years = new TreeSet<Integer>();
    for (String part : cell.split(",", -1)) {
      var one = ONE.matcher(part);
      var span = SPAN.matcher(part);
      if (one.matches()) {
        years.add(Integer.valueOf(one.group(1)));
      } else if (span.matches()) {
        int from = Integer.parseInt(span.group(1));
        int to = Integer.parseInt(span.group(2));
        IntStream.rangeClosed(from, to).forEach(years::add);
      } else {
        return Optional.empty();
      }
    }
    return years.isEmpty() ? Optional.empty() : Optional.of(years);
  }

  /** The sentence for a year without rules, from the document's name and the years it has. */
  static String unknown(String document, SortedSet<Integer> years, int year) {
    int from = years.first();
    int to = years.last();
    String known;
    if (from == to) {
      known = "只适用于" + from + "年度";
    } else if (years.size() == to - from + 1) {
      known = "适用于" + from + "年度至" + to + "年度";
    } else {
      String list = years.stream().map(String::valueOf).collect(Collectors.joining("、"));
      known = "适用于" + list + "年度";
    }
    return document + known + "，未规定" + year + "年度";
  }
}

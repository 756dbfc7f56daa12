package org.shifan.filing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.shifan.programme.FilingRules;
import org.shifan.programme.Refusal;

/**
 * The ranked series of a list: each has its number of rows, and its ranks run from 1 without gap:
 * “择优推荐1至3个……并排序”, “可增加1至2个名额” (MCA126-08, -09).
 *
 * @param series the series of one list
 */
record SeriesCheck(List<FilingRules.Series> series) {

  private static final String SERIES = "series";
  private static final String RANK = "rank";

  List<Refusal> check(Filled filled) {
    return filled.nil() || series.isEmpty()
        ? List.of()
        : Stream.concat(unknown(filled), series.stream().flatMap(s -> check(s, filled))).toList();
  }

  private Stream<Refusal> unknown(Filled filled) {
    Set<String> known =
        series.stream()
            .map(FilingRules.Series::code)
            .collect(Collectors.toCollection(TreeSet::new));
    return filled.rows(series.get(0).list()).stream()
        .map(row -> Filled.text(row, SERIES))
        .filter(code -> !known.contains(code))
        .map(code -> refusal(series.get(0), "排序类别应为" + String.join("、", known) + "之一，现为" + code));
  }

  private static Stream<Refusal> check(FilingRules.Series one, Filled filled) {
    List<JsonNode> rows =
        filled.rows(one.list()).stream()
            .filter(row -> Filled.text(row, SERIES).equals(one.code()))
            .toList();
    List<Refusal> refusals = new ArrayList<>();
    if (rows.size() < one.minimum() || rows.size() > one.maximum()) {
      refusals.add(
          refusal(
              one,
              "“%s”应为%d至%d个，现为%d个"
                  .formatted(one.name(), one.minimum(), one.maximum(), rows.size())));
    }
    List<String> ranks = rows.stream().map(row -> Filled.text(row, RANK)).sorted().toList();
    List<String> wanted =
        IntStream.rangeClosed(1, rows.size()).mapToObj(String::valueOf).sorted().toList();
    if (!ranks.equals(wanted)) {
      refusals.add(
          refusal(
              one, "“%s”的排序应从1开始连续编号，不重复、不空缺，现为%s".formatted(one.name(), String.join("、", ranks))));
    }
    return refusals.stream();
  }

  private static Refusal refusal(FilingRules.Series one, String reason) {
    return new Refusal(one.rule(), reason + "（" + one.rule() + "）。");
  }
}

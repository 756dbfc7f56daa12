package org.shifan.programme;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What tables that are each possible make impossible together: demands that nobody could meet,
 * whatever they fill in, and shares of a score that has no source.
 */
public final class Contradictions {

  private final Rules rules;

  private Contradictions(Rules rules) {
    this.rules = rules;
  }

  /**
   * What contradicts what in the rules of a year, in Chinese, with the tables; empty where none.
   */
  public static List<String> of(Rules rules) {
    Contradictions found = new Contradictions(rules);
    Stream<Stream<String>> filing =
        rules.has(Layout.FILINGS.id())
            ? Stream.of(found.series(), found.receivers(), found.experiences())
            : Stream.of();
    return Stream.concat(found.recommenderScore(), filing.flatMap(all -> all)).distinct().toList();
  }

  private Stream<String> recommenderScore() {
    boolean none = rules.candidates().map(CandidateRule::score).filter(String::isEmpty).isPresent();
    return only(
        none && rules.has(Layout.SCALE.id()) && rules.scale().cityWeight() > 0,
        () ->
            "评分尺度（scale）的推荐单位得分权重（cityWeight）为 %d，应为 0：评审对象（candidates）没有推荐单位的评分（score）"
                .formatted(rules.scale().cityWeight()));
  }

  /** The places of all series of a list together are no more and no fewer than its rows. */
  private Stream<String> series() {
    return rules.filings().lists().stream()
        .flatMap(
            list -> {
              List<FilingRules.Series> series =
                  rules.filings().series(list.kind()).stream()
                      .filter(one -> one.list().equals(list.list()))
                      .toList();
              int least = series.stream().mapToInt(FilingRules.Series::minimum).sum();
              int most = series.stream().mapToInt(FilingRules.Series::maximum).sum();
              return Stream.concat(
                  tooFew(list, least, "各推荐序列（series）至少合计"),
                  only(
                      !series.isEmpty() && list.minimum() > most,
                      () ->
                          "清单（lists）“%s”至少 %d 行，各推荐序列（series）至多合计 %d 行"
                              .formatted(list.name(), list.minimum(), most)));
            });
  }

  private Stream<String> receivers() {
    return rules.filings().lists().stream()
        .flatMap(
            list ->
                tooFew(
                    list,
                    (int)
                        rules.nominations().deliveries(list.kind()).stream()
                            .filter(one -> one.list().equals(list.list()))
                            .count(),
                    "收件单位（deliveries）共有"));
  }

  private Stream<String> experiences() {
    Stream<String> filed =
        rules.filings().lists().stream()
            .flatMap(
                list ->
                    tooFew(
                        list,
                        experiences(list).mapToInt(NominationRules.Experience::filed).sum(),
                        "各类典型经验（experiences）至少合计"));
    int listed =
        rules.nominations().experiences().stream()
            .mapToInt(NominationRules.Experience::listed)
            .sum();
    int most =
        rules.has(Layout.SELECTION.id())
            ? rules.selection().target() + rules.selection().tolerance()
            : listed;
    return Stream.concat(
        filed,
        only(
            listed > most,
            () ->
                "各类典型经验（experiences）至少选入（listed）合计 %d 个，遴选数量（selection）至多 %d 个"
                    .formatted(listed, most)));
  }

  private Stream<NominationRules.Experience> experiences(FilingRules.ListRule list) {
    return rules.nominations().experiences(list.kind()).stream()
        .filter(one -> one.list().equals(list.list()));
  }

  private static Stream<String> tooFew(FilingRules.ListRule list, int needed, String what) {
    return only(
        list.maximum() > 0 && list.maximum() < needed,
        () -> "清单（lists）“%s”至多 %d 行，%s %d 行".formatted(list.name(), list.maximum(), what, needed));
  }

  private static Stream<String> only(boolean wrong, Supplier<String> problem) {
    return wrong ? Stream.of(problem.get()) : Stream.empty();
  }
}

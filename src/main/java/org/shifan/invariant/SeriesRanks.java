package org.shifan.invariant;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** “并排序” (MCA126-08, -09): the ranks of a series run from 1 without gap. */
@Component
class SeriesRanks extends Invariant {

  private final Series series;

  SeriesRanks(Series series) {
    super("MCA126-08", "seriesRanksBroken", "推荐排序不是从1开始连续编号");
    this.series = series;
  }

  @Override
  List<String> broken() {
    return series.where(sent -> !ranks(sent).equals(upTo(sent.rows().size())));
  }

  private static List<Integer> ranks(Series.Sent sent) {
    return sent.rows().stream().map(row -> row.path("rank").asInt()).sorted().toList();
  }

  private static List<Integer> upTo(int last) {
    return IntStream.rangeClosed(1, last).boxed().toList();
  }
}

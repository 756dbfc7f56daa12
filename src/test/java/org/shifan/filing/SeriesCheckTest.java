package org.shifan.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shifan.process.Forms;
import org.shifan.programme.FilingRules;
import org.shifan.programme.Refusal;

class SeriesCheckTest {

  private static final List<FilingRules.Series> SERIES =
      List.of(
          new FilingRules.Series("r", "rows", "ordinary", "推荐地区", 1, 3, "MCA126-08"),
          new FilingRules.Series("r", "rows", "extra", "增加名额", 0, 2, "MCA126-09"));

  private static List<String> rules(Object... seriesAndRank) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int i = 0; i < seriesAndRank.length; i += 2) {
      rows.add(Map.of("series", seriesAndRank[i], "rank", seriesAndRank[i + 1]));
    }
    return new SeriesCheck(SERIES)
        .check(Filled.of(Forms.text(Map.of("rows", rows)))).stream().map(Refusal::rule).toList();
  }

  @Test
  void mca126_08_oneToThreeAreRanked() {
    assertThat(rules("ordinary", 1)).isEmpty();
    assertThat(rules("ordinary", 1, "ordinary", 2, "ordinary", 3)).isEmpty();
    assertThat(rules()).containsExactly("MCA126-08");
    assertThat(rules("ordinary", 1, "ordinary", 2, "ordinary", 3, "ordinary", 4))
        .containsExactly("MCA126-08");
  }

  @Test
  void mca126_09_theExtraPlacesAreASeriesOfTheirOwn() {
    assertThat(rules("ordinary", 1, "extra", 1, "extra", 2)).isEmpty();
    assertThat(rules("ordinary", 1, "extra", 1, "extra", 2, "extra", 3))
        .containsExactly("MCA126-09");
    assertThat(rules("ordinary", 1, "extra", 2)).containsExactly("MCA126-09");
  }

  @Test
  void ranksRunFromOneWithoutGap() {
    assertThat(rules("ordinary", 1, "ordinary", 1)).containsExactly("MCA126-08");
    assertThat(rules("ordinary", 1, "ordinary", 3)).containsExactly("MCA126-08");
    assertThat(rules("ordinary", 1, "other", 1)).containsExactly("MCA126-08");
  }
}

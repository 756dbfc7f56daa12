package org.shifan.invariant;

import java.util.List;
import org.springframework.stereotype.Component;

/** “择优选择1-3个地区”“可以增加1-2个” (MCA126-08, -09): no series that was sent has more, or fewer. */
@Component
class SeriesAboveQuota extends Invariant {

  private final Series series;

  SeriesAboveQuota(Series series) {
    super("MCA126-08", "seriesAboveQuota", "推荐的地区不在名额以内");
    this.series = series;
  }

  @Override
  List<String> broken() {
    return series.where(
        sent ->
            sent.rows().size() > sent.series().maximum()
                || sent.rows().size() < sent.series().minimum());
  }
}

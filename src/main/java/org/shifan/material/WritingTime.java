package org.shifan.material;

import java.time.Clock;
import java.util.Optional;
import org.shifan.application.Application;
import org.shifan.application.ApplicationDeadlines;
import org.shifan.calendar.Deadlines;
import org.shifan.programme.Refusal;
import org.springframework.stereotype.Component;

/** When materials may be changed: while the county has its application, in its window (SD64-06). */
@Component
public class WritingTime {

  private static final String RULE = "SD64-06";

  private final ApplicationDeadlines deadlines;
  private final Clock clock;

  WritingTime(ApplicationDeadlines deadlines, Clock clock) {
    this.deadlines = deadlines;
    this.clock = clock;
  }

  /** The refusal of a change now, if there is one; a review may be documented at any time. */
  public Optional<Refusal> refusal(MaterialOwner owner) {
    Application application = owner.application();
    if (owner.review()) {
      return Optional.empty();
    }
    if (!deadlines.closes(application).isAfter(clock.instant())) {
      String closed = Deadlines.format(deadlines.closes(application));
      return Optional.of(new Refusal(RULE, "申报窗口已于" + closed + "关闭，不能再上传或删除材料"));
    }
    return application.correcting() || !application.status().sent()
        ? Optional.empty()
        : Optional.of(new Refusal(RULE, "申报已送市民政局，材料不能再改；需要修改的，请先撤回申报"));
  }
}

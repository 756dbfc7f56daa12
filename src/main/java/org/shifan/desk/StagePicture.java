package org.shifan.desk;

import java.util.Arrays;
import java.util.List;
import org.shifan.calendar.Deadlines;
import org.shifan.programme.Rules;
import org.shifan.round.Round;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/** The small picture of the stages: which are over, which is on, which come. */
@Component
class StagePicture {

  private final Rounds rounds;

  StagePicture(Rounds rounds) {
    this.rounds = rounds;
  }

  /**
   * The stages with their state.
   *
   * @param present where the matter is
   * @param stopped whether it ended there
   */
  List<ProgressView.Step> of(Round round, Stage present, boolean stopped) {
    Rules rules = rounds.rules(round);
    return Arrays.stream(Stage.values())
        .map(
            stage ->
                step(
                    stage,
                    present,
                    stopped,
                    rules.lastDay(stage.window()).map(Deadlines::format).orElse(null)))
        .toList();
  }

  private static ProgressView.Step step(Stage stage, Stage present, boolean stopped, String until) {
    int way = stage.compareTo(present);
    if (way < 0) {
      return new ProgressView.Step(stage.label(), stage.office(), until, "done", "已完成");
    }
    if (way > 0) {
      return new ProgressView.Step(
          stage.label(), stage.office(), until, "later", stopped ? "不再进行" : "未开始");
    }
    return stopped
        ? new ProgressView.Step(stage.label(), stage.office(), until, "stopped", "已终止")
        : new ProgressView.Step(stage.label(), stage.office(), until, "now", "进行中");
  }
}

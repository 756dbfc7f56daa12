package org.shifan.guard.form;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One thing wrong with what was submitted.
 *
 * @param label the path an official knows: labels, with row numbers, such as {@code 排名·第2行·得分}
 * @param key the path in the data, such as {@code recommendation.rows[1].score}
 * @param message what is expected and what was found, in Chinese, without the closing stop
 */
public record FieldProblem(String label, String key, String message) {

  private static final int SHOWN = 10;

  /**
   * The problem as one sentence for officials.
   *
   * @return such as {@code 得分：应为0至100之间的数，现为101。}
   */
  public String sentence() {
    return label + "：" + message + "。";
  }

  /**
   * Joins problems for one answer; beyond ten only their number is told.
   *
   * @param problems what was found
   * @return the sentences, one after the other
   */
  public static String join(List<FieldProblem> problems) {
    String shown =
        problems.stream().limit(SHOWN).map(FieldProblem::sentence).collect(Collectors.joining());
    int more = problems.size() - SHOWN;
    return more > 0 ? shown + "另有" + more + "处有误。" : shown;
  }
}

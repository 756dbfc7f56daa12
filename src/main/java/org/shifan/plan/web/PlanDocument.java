package org.shifan.plan.web;

import java.io.IOException;
import java.util.List;
import org.shifan.plan.Bulletin;
import org.shifan.plan.Summary;

/** A bulletin, or the city-wide summary, as a Word document (CJ2021-07, -08). */
final class PlanDocument {

  private static final List<String> TASKS = List.of("序号", "任务分工", "责任单位", "时间进度", "进展", "逾期单位");
  private static final List<Integer> TASK_WIDTHS = List.of(7, 34, 18, 12, 15, 14);
  private static final List<String> UNITS = List.of("责任单位", "考核结果", "完成情况");
  private static final List<Integer> UNIT_WIDTHS = List.of(40, 20, 40);

  private final WordPaper word = new WordPaper();

  private PlanDocument() {}

  /** What a bulletin is called. */
  static String title(Bulletin bulletin) {
    return bulletin.monthName() + bulletin.work() + "通报";
  }

  /** What a summary is called. */
  static String title(Summary summary) {
    return summary.work() + "书面总结";
  }

  static byte[] of(Bulletin bulletin) throws IOException {
    PlanDocument paper = new PlanDocument();
    WordPaper word = paper.word;
    word.heading(title(bulletin));
    word.centred(bulletin.number() + "　截至" + bulletin.asOf());
    word.section("一、推进情况分析", bulletin.analysis());
    word.section("二、协调解决的困难", bulletin.resolved());
    word.section("三、典型案例和先进事迹", bulletin.cases());
    word.head("四、各项任务进展");
    paper.tasks(bulletin.tasks());
    paper.targets("五、目标值完成情况", bulletin.tasks());
    word.signed(bulletin.issuer(), bulletin.asOf());
    return word.bytes();
  }

  static byte[] of(Summary summary) throws IOException {
    PlanDocument paper = new PlanDocument();
    WordPaper word = paper.word;
    word.heading(title(summary));
    word.centred("截至" + summary.asOf());
    word.section("一、工作总结", summary.text().summary());
    word.section("二、经验做法", summary.text().experiences());
    word.section("三、存在问题和下步打算", summary.text().problems());
    word.section("四、迎接验收评估的准备情况", summary.text().preparation());
    word.head("五、各责任单位验收考核结果");
    paper.units(summary.units());
    word.head("六、各项任务进展");
    paper.tasks(summary.tasks());
    paper.targets("七、目标值完成情况", summary.tasks());
    word.signed(summary.issuer(), summary.asOf());
    return word.bytes();
  }

  private void tasks(List<Bulletin.Line> lines) {
    word.table(TASKS, TASK_WIDTHS, lines.stream().map(PlanDocument::row).toList());
  }

  private static List<String> row(Bulletin.Line line) {
    return List.of(
        String.valueOf(line.number()),
        line.text(),
        line.units(),
        line.due(),
        line.state() + "（" + line.parts() + "）",
        line.late());
  }

  private void units(List<Summary.Assessed> units) {
    word.table(
        UNITS,
        UNIT_WIDTHS,
        units.stream().map(unit -> List.of(unit.unit(), unit.result(), unit.state())).toList());
  }

  private void targets(String heading, List<Bulletin.Line> lines) {
    word.head(heading);
    for (Bulletin.Line line : lines) {
      line.targets().forEach(target -> word.paragraph("第" + line.number() + "项：" + target));
    }
  }
}

package org.shifan.programme;

/** A model of filings that is as it should be. */
public final class FilingTables {

  private FilingTables() {}

  /** Two kinds, a plan and a quarterly report, with a row or two of each table. */
  public static SmallModel right() {
    return SmallModel.of("xj2015")
        .with(
            "windows",
            "step | name | month | day | yearsLater",
            "\"plan\" | \"方案报送\" | 5 | 20 | 0",
            "\"letter\" | \"签订承诺书\" | 1 | 29 | 1")
        .with(
            "filings",
            "kind | name | form | graceDays | correctionDays | remindDays | dueDays",
            "\"plan\" | \"实施方案\" | \"xj2015-plan\" | 0 | 3 | \"30,7\" | 60",
            "\"quarterly\" | \"季度报告\" | \"xj2015-quarterly\" | 10 | 0 | \"\" | 0")
        .with(
            "fields",
            "code | name | subPoint",
            "\"home\" | \"居家养老\" | \"\"",
            "\"rural\" | \"农村养老\" | \"\"")
        .with(
            "targets",
            "code | name | unit | target | atLeast | strive | numerator | denominator",
            "\"urban\" | \"城市社区覆盖率\" | \"%\" | 80 | true | true | \"已覆盖社区\" | \"城市社区\"",
            "\"bases\" | \"培训基地\" | \"个\" | 2 | true | false | \"\" | \"\"")
        .with(
            "lists",
            "kind | list | name | minimum | maximum | key | source | all | mayAdd",
            "\"plan\" | \"tasks\" | \"任务\" | 1 | 20 | \"task\" | \"fields\" | true | true",
            "\"plan\" | \"nominated\" | \"试点县\" | 1 | 1 | \"\" | \"\" | false | false")
        .with(
            "texts",
            "kind | field | name | maxCharacters | minCharacters",
            "\"plan\" | \"overview\" | \"县情\" | 3000 | 10",
            "\"plan\" | \"tasks.goal\" | \"任务目标\" | 0 | 1")
        .with(
            "series",
            "kind | list | code | name | minimum | maximum",
            "\"plan\" | \"nominated\" | \"ordinary\" | \"一般名额\" | 1 | 3",
            "\"plan\" | \"nominated\" | \"extra\" | \"增加名额\" | 0 | 2")
        .with("reports", "kind | everyMonths | dueDays | copyDays", "\"quarterly\" | 3 | 15 | 30")
        .with(
            "measures",
            "kind | missed | daysLate | measure | name",
            "\"quarterly\" | 1 | 0 | \"remind\" | \"提醒\"",
            "\"quarterly\" | 2 | 0 | \"talk\" | \"约谈\"",
            "\"plan\" | 0 | 1 | \"yellow\" | \"黄牌\"");
  }
}

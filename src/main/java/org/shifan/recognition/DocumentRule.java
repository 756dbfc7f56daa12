package org.shifan.recognition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.shifan.calendar.Deadlines;
import org.shifan.programme.Refusal;
import org.shifan.programme.Refusals;

/**
 * The document has a number and is dated after the notice (SD64-09 三(四) “经公示后，由省民政厅发文予以认定”).
 *
 * @param lastDay the last day of the last notice
 * @param today the present date
 */
record DocumentRule(LocalDate lastDay, LocalDate today) {

  private static final String RULE = "SD64-09";
  private static final int LONGEST = 50;

  /** Refuses a blank or long number and a date inside the notice or in the future. */
  List<Refusal> check(Document document) {
    List<Refusal> refusals = new ArrayList<>();
    String number = document.number();
    if (Refusals.blank(number) || number.strip().length() > LONGEST) {
      refusals.add(
          Refusals.of(RULE, "文号填的是%s，应填写文号，如鲁民〔2021〕88号，最多%s个字", Refusals.quote(number), LONGEST));
    }
    LocalDate date = document.date();
    if (date == null) {
      refusals.add(Refusals.of(RULE, "没有填写发文日期，应为公示期满后至今天的日期"));
    } else if (!date.isAfter(lastDay)) {
      refusals.add(
          Refusals.of(
              RULE,
              "发文日期为%s，公示到%s24:00才期满，发文应在此之后",
              Deadlines.format(date),
              Deadlines.format(lastDay)));
    } else if (date.isAfter(today)) {
      refusals.add(
          Refusals.of(RULE, "发文日期为%s，不能晚于今天（%s）", Deadlines.format(date), Deadlines.format(today)));
    }
    return refusals;
  }
}

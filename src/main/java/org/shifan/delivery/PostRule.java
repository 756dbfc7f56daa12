package org.shifan.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.shifan.programme.NominationRules.Delivery;
import org.shifan.programme.Refusal;
import org.shifan.programme.Refusals;

/**
 * “于12月16日前将推荐的试点地区申报材料分别报送民政部、财政部……纸质申请材料请邮寄至通知所附通信地址,原则上不接受当面报送材料” (MCA126-10): paper is posted
 * to each receiver, with the day and the number of the letter on record.
 *
 * @param deliveries the receivers of the kind of filing
 */
record PostRule(List<Delivery> deliveries) {

  /** What was posted to a receiver, as it was typed. */
  record Letter(String receiver, String postedOn, String trackingNo) {}

  /** The period is the one of each receiver's step. */
  interface Periods {
    Period of(String step);
  }

  List<Refusal> check(List<Letter> letters, Periods periods) {
    List<Refusal> refusals = new ArrayList<>();
    for (Delivery delivery : deliveries) {
      List<Letter> sent =
          letters.stream().filter(l -> l.receiver().equals(delivery.receiver())).toList();
      if (sent.isEmpty()) {
        refusals.add(refusal(delivery, "纸质材料应邮寄%s，没有登记寄出日期和邮件号", delivery.name()));
      }
      sent.forEach(letter -> check(delivery, letter, periods.of(delivery.step()), refusals));
    }
    letters.stream()
        .filter(l -> deliveries.stream().noneMatch(d -> d.receiver().equals(l.receiver())))
        .forEach(letter -> refusals.add(unknown(letter)));
    return refusals;
  }

  private static void check(
      Delivery delivery, Letter letter, Period period, List<Refusal> refusals) {
    period
        .problem(letter.postedOn())
        .ifPresent(
            problem -> refusals.add(refusal(delivery, "邮寄%s的寄出日期%s", delivery.name(), problem)));
    if (letter.trackingNo().isBlank()) {
      refusals.add(refusal(delivery, "邮寄%s的材料应登记邮件号；原则上不接受当面报送", delivery.name()));
    }
  }

  private Refusal unknown(Letter letter) {
    String known =
        deliveries.stream()
            .map(d -> d.receiver() + "（" + d.name() + "）")
            .collect(Collectors.joining("、"));
    return refusal(deliveries.get(0), "收件单位应为%s之一，现为%s", known, Refusals.quote(letter.receiver()));
  }

  private static Refusal refusal(Delivery delivery, String sentence, Object... values) {
    return Refusals.of(delivery.rule(), sentence, values);
  }
}

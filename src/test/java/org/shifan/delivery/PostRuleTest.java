package org.shifan.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shifan.delivery.PostRule.Letter;
import org.shifan.programme.NominationRules.Delivery;
import org.shifan.programme.Refusal;

class PostRuleTest {

  private static final LocalDate FIRST = LocalDate.of(2019, 11, 20);
  private static final LocalDate LAST = LocalDate.of(2019, 12, 16);
  private static final Letter TO_CIVIL_AFFAIRS = new Letter("civil-affairs", "2019-12-16", "1101");
  private static final Letter TO_FINANCE = new Letter("finance", "2019-12-12", "1102");

  private final PostRule rule =
      new PostRule(List.of(to("civil-affairs", "民政部"), to("finance", "财政部")));

  private static Delivery to(String receiver, String name) {
    return new Delivery(
        "recommendation", "deliveries", receiver, name, "recommendation", "MCA126-10");
  }

  @Test
  void mca126_10_paperIsPostedToEachMinistry() {
    assertThat(reasons(LAST, TO_CIVIL_AFFAIRS, TO_FINANCE)).isEmpty();
  }

  @Test
  void mca126_10_refusesPaperForOneMinistryOnly() {
    assertThat(reasons(LAST, TO_CIVIL_AFFAIRS))
        .singleElement()
        .asString()
        .contains("财政部", "MCA126-10");
    assertThat(reasons(LAST)).hasSize(2);
  }

  @Test
  void mca126_10_refusesAPostmarkAfter16DecemberAndOneOfTomorrow() {
    assertThat(
            reasons(LAST.plusDays(9), TO_CIVIL_AFFAIRS, new Letter("finance", "2019-12-17", "2")))
        .singleElement()
        .asString()
        .contains("2019年12月16日", "2019年12月17日");
    assertThat(reasons(LAST.minusDays(1), TO_CIVIL_AFFAIRS, TO_FINANCE))
        .singleElement()
        .asString()
        .contains("民政部", "2019年12月15日");
    assertThat(reasons(LAST, TO_CIVIL_AFFAIRS, new Letter("finance", "", "2"))).hasSize(1);
  }

  @Test
  void mca126_10_refusesAPostmarkFromBeforeTheNotice() {
    assertThat(reasons(LAST, TO_CIVIL_AFFAIRS, new Letter("finance", "2019-11-20", "2"))).isEmpty();
    assertThat(reasons(LAST, TO_CIVIL_AFFAIRS, new Letter("finance", "2019-11-19", "2")))
        .singleElement()
        .asString()
        .contains("财政部", "2019年11月20日", "2019年11月19日");
  }

  @Test
  void mca126_10_refusesWhatWasHandedOverInPerson() {
    assertThat(reasons(LAST, TO_CIVIL_AFFAIRS, new Letter("finance", "2019-12-12", " ")))
        .singleElement()
        .asString()
        .contains("邮件号", "不接受当面报送");
    assertThat(reasons(LAST, TO_CIVIL_AFFAIRS, TO_FINANCE, new Letter("desk", "2019-12-12", "3")))
        .singleElement()
        .asString()
        .contains("desk");
  }

  private List<String> reasons(LocalDate today, Letter... letters) {
    return rule.check(List.of(letters), step -> new Period(FIRST, LAST, today)).stream()
        .map(Refusal::reason)
        .toList();
  }
}

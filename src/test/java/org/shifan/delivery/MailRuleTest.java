package org.shifan.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shifan.programme.NominationRules.Mail;
import org.shifan.programme.Refusal;

class MailRuleTest {

  private static final Period PERIOD =
      new Period(LocalDate.of(2020, 12, 28), LocalDate.of(2021, 1, 29), LocalDate.of(2021, 1, 29));

  private final MailRule rule =
      new MailRule(new Mail("package", "{region}居家和社区养老服务改革试点典型经验", "package", "MCA39-09"));

  @Test
  void mca39_09_takesThePrescribedSubjectLineOnly() {
    assertThat(reasons("山东省", "山东省居家和社区养老服务改革试点典型经验", "2021-01-29")).isEmpty();
    assertThat(reasons("山东省", "居家和社区养老服务改革试点典型经验", "2021-01-29"))
        .singleElement()
        .asString()
        .contains("“山东省居家和社区养老服务改革试点典型经验”", "MCA39-09");
    assertThat(reasons("山东省", "", "2021-01-29")).hasSize(1);
  }

  @Test
  void mca39_08_09_refusesAMailThatWentOutAfterTheDeadline() {
    assertThat(reasons("北京市", "北京市居家和社区养老服务改革试点典型经验", "2021-01-30"))
        .singleElement()
        .asString()
        .contains("2021年1月29日", "2021年1月30日");
    assertThat(reasons("北京市", "北京市居家和社区养老服务改革试点典型经验", "")).hasSize(1);
  }

  @Test
  void mca39_08_09_refusesAMailFromBeforeTheNotice() {
    assertThat(reasons("北京市", "北京市居家和社区养老服务改革试点典型经验", "2020-12-28")).isEmpty();
    assertThat(reasons("北京市", "北京市居家和社区养老服务改革试点典型经验", "2020-12-27"))
        .singleElement()
        .asString()
        .contains("2020年12月28日", "2020年12月27日");
  }

  @Test
  void mca39_17_theCorpsSubjectLineSaysItsFullName() {
    assertThat(reasons("新疆生产建设兵团", "新疆生产建设兵团居家和社区养老服务改革试点典型经验", "2021-01-20")).isEmpty();
    assertThat(reasons("新疆生产建设兵团", "新疆维吾尔自治区居家和社区养老服务改革试点典型经验", "2021-01-20")).hasSize(1);
  }

  private List<String> reasons(String region, String subject, String sentOn) {
    return rule.check(region, subject, sentOn, PERIOD).stream().map(Refusal::reason).toList();
  }
}

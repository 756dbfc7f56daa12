package org.shifan.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shifan.calendar.Deadlines;
import org.shifan.programme.Names;
import org.shifan.programme.Refusal;

class ObjectionRuleTest {

  private static final Instant FROM = OffsetDateTime.parse("2021-09-30T09:00+08:00").toInstant();
  private static final Instant UNTIL = Deadlines.endOfDay(LocalDate.of(2021, 10, 13));
  private static final Objection SIGNED =
      new Objection("370102", "床位数不实", null, "张三", "13800138000");

  private final ObjectionRule rule =
      new ObjectionRule(
          Set.of("370102"), FROM, UNTIL, Names.among(Map.of("370102", "历下区", "370103", "市中区")));

  @Test
  void sd64_09_takesAnObjectionFromPublicationToTheEndOfTheLastDay() {
    assertThat(rule.check(SIGNED, FROM)).isEmpty();
    assertThat(rule.check(SIGNED, UNTIL.minusNanos(1))).isEmpty();
  }

  @Test
  void sd64_09_refusesAnObjectionOutsideTheNotice() {
    assertThat(reasons(SIGNED, FROM.minusNanos(1)))
        .containsExactly(
            "公示尚未开始，公示期为2021年9月30日09:00至2021年10月13日24:00，现在是2021年9月30日08:59（SD64-09）。");
    assertThat(reasons(SIGNED, UNTIL))
        .containsExactly(
            "公示期已结束，公示期为2021年9月30日09:00至2021年10月13日24:00，现在是2021年10月13日24:00，不能再提出异议（SD64-09）。");
  }

  @Test
  void sd64_09_refusesACountyThatIsNotOnTheNotice() {
    assertThat(reasons(new Objection("370103", "床位数不实", "照片", null, null), FROM))
        .containsExactly("市中区不在本次公示名单中，请从公示名单中选择（SD64-09）。");
    assertThat(rule.check(new Objection(null, "床位数不实", "照片", null, null), FROM)).hasSize(1);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "　\n"})
  void sd64_09_refusesAnObjectionWithoutAGround(String ground) {
    assertThat(reasons(new Objection("370102", ground, "照片", null, null), FROM))
        .containsExactly("没有填写异议理由，请写明对哪些情况有异议（SD64-09）。");
  }

  @Test
  void sd64_09_takesAGroundOfTwoThousandCharacters() {
    assertThat(rule.check(ground("养".repeat(2000)), FROM)).isEmpty();
    assertThat(rule.check(ground("𠮷".repeat(2000)), FROM)).isEmpty();
    assertThat(reasons(ground("养".repeat(2001)), FROM))
        .containsExactly("异议理由有2001个字，最多2000个字（SD64-09）。");
  }

  @Test
  void sd64_09_anAnonymousObjectionNeedsEvidence() {
    assertThat(rule.check(new Objection("370102", "不实", "照片三张", " ", null), FROM)).isEmpty();
    assertThat(reasons(new Objection("370102", "不实", " ", null, null), FROM))
        .containsExactly("匿名异议应当提供具体证据或者线索，否则请填写姓名和联系方式（SD64-09）。");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "13800138000",
        "+86 13800138000",
        "0531-12345678",
        "053112345678",
        "0531-1234567",
        "010-12345678-123",
        "zhang.san@example.com.cn"
      })
  void sd64_09_takesAContactThatCanBeAnswered(String contact) {
    assertThat(rule.check(signed(contact), FROM)).isEmpty();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "12345",
        "23800138000",
        "138001380001",
        "a@b",
        "@example.com",
        "没有",
        "a b@c.cn"
      })
  void sd64_09_refusesAContactThatCannotBeAnswered(String contact) {
    assertThat(reasons(signed(contact), FROM)).singleElement().asString().startsWith("联系方式不能用于答复");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\u202eb", "a\ud800b"})
  void sd64_09_refusesWhatNobodyTypes(String text) {
    assertThat(reasons(ground(text), FROM)).containsExactly("填写的内容含有不允许的控制字符，请重新输入（SD64-09）。");
  }

  private static Objection ground(String ground) {
    return new Objection("370102", ground, "照片", null, null);
  }

  private static Objection signed(String contact) {
    return new Objection("370102", "床位数不实", null, "张三", contact);
  }

  private List<String> reasons(Objection objection, Instant now) {
    return rule.check(objection, now).stream().map(Refusal::reason).toList();
  }
}

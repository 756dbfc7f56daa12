package org.shifan.access.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the engine says in English of what officials meet with. */
class EngineSentencesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Cannot find task with id 17: task is null|已经办结",
        "No matching task with id 17|已经办结",
        "Task 'x' is already claimed by someone else.|已由他人领取",
        "ENGINE-03005 Execution of 'UPDATE' failed. Entity was updated by another transaction"
            + " concurrently.|他人刚刚办理",
        "The user with id 'a' does not have 'UPDATE' permission on resource 'b'|没有办理该事项的权限",
        "ENGINE-13040 task is suspended|已挂起",
        "Password does not match policy|新密码"
      })
  void theUsualIsSaidInChinese(String english, String chinese) {
    assertThat(EngineSentences.of(english)).get().asString().contains(chinese);
  }

  @Test
  void nothingElseIsGuessed() {
    assertThat(EngineSentences.of("Cannot resolve identifier 'x'")).isEmpty();
  }

  @Test
  void theEnglishBeforeASentenceOfOursIsLeftAway() {
    assertThat(EngineSentences.bare("Cannot submit task form 0a-1: 联系人：必填。")).isEqualTo("联系人：必填。");
    assertThat(EngineSentences.bare("Cannot instantiate process definition a:1:b: 评选年度：必填。"))
        .isEqualTo("评选年度：必填。");
    assertThat(EngineSentences.bare("Cannot complete task x: broken"))
        .isEqualTo("Cannot complete task x: broken");
  }
}

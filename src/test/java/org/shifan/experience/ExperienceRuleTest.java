package org.shifan.experience;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.shifan.process.Forms;
import org.shifan.programme.NominationRules;
import org.shifan.programme.Refusal;

class ExperienceRuleTest {

  private static final OptionalInt NO_FILE = OptionalInt.empty();

  static final NominationRules.Experience WORK =
      new NominationRules.Experience(
          "package",
          "experiences",
          "work",
          "工作经验",
          false,
          203,
          List.of(),
          List.of("facts", "methods", "results", "insights"),
          3000,
          "experience-",
          0,
          1,
          "MCA39-04");

  static final NominationRules.Experience CASE =
      new NominationRules.Experience(
          "package",
          "experiences",
          "case",
          "典型案例",
          true,
          203,
          List.of("issue"),
          List.of("methods", "results"),
          3000,
          "experience-",
          0,
          1,
          "MCA39-04");

  private final ExperienceRule rule = new ExperienceRule(List.of(WORK, CASE));

  static Experience experience(Object... fields) {
    Map<String, Object> row = new HashMap<>();
    for (int i = 0; i < fields.length; i += 2) {
      row.put((String) fields[i], fields[i + 1]);
    }
    return new Experience(Forms.read(Forms.text(row), JsonNode.class));
  }

  private static Experience work(String text) {
    return experience(
        "no",
        1,
        "kind",
        "work",
        "title",
        "总体情况",
        "facts",
        "基本",
        "methods",
        text,
        "results",
        "成效",
        "insights",
        "启示");
  }

  @Test
  void mca39_04_takesTheTwoKindsOnly() {
    assertThat(reasons(work("做法"), NO_FILE)).isEmpty();
    assertThat(reasons(experience("no", 2, "kind", "report", "title", "报告"), NO_FILE))
        .singleElement()
        .asString()
        .contains("第2篇", "工作经验、典型案例", "report");
  }

  @Test
  void mca39_05_workExperienceHasItsFourParts() {
    Experience bare = experience("no", 1, "kind", "work", "title", "总体情况", "methods", "做法");
    assertThat(reasons(bare, NO_FILE)).singleElement().asString().contains("基本情况、工作成效、经验启示");
    assertThat(reasons(bare, OptionalInt.of(2000))).isEmpty();
  }

  @Test
  void mca39_14_aCaseNamesItsOneIssueAlsoWhereItsTextIsAFile() {
    Experience bare = experience("no", 3, "kind", "case", "title", "助餐");
    assertThat(reasons(bare, OptionalInt.of(2000)))
        .singleElement()
        .asString()
        .contains("专项问题或专项工作");
  }

  @Test
  void mca39_06_takes3000CharactersAndRefuses3001() {
    int others = "基本成效启示".length();
    assertThat(reasons(work("字".repeat(3000 - others)), NO_FILE)).isEmpty();
    assertThat(reasons(work("字".repeat(3001 - others)), NO_FILE))
        .singleElement()
        .asString()
        .contains("不超过3000字", "现为3001字");
  }

  @Test
  void mca39_06_countsFormAndFileTogether() {
    int others = "基本成效启示".length();
    assertThat(reasons(work("字".repeat(1000 - others)), OptionalInt.of(2000))).isEmpty();
    assertThat(reasons(work("字".repeat(1000 - others)), OptionalInt.of(2001)))
        .singleElement()
        .asString()
        .contains("表单1000字、文件2001字");
  }

  private List<String> reasons(Experience experience, OptionalInt file) {
    return rule.check(experience, file).stream().map(Refusal::reason).toList();
  }
}

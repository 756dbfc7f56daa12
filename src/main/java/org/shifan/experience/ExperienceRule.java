package org.shifan.experience;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shifan.programme.NominationRules;
import org.shifan.programme.Refusal;
import org.shifan.programme.Refusals;

/**
 * “典型经验分为工作经验和典型案例两类,每篇不超过3000字” (MCA39-04, -06): an experience is of one of the kinds, has what
 * its kind holds (MCA39-05, -14), in the form or in a file, and is not too long, both together.
 *
 * @param kinds the kinds of experiences
 */
record ExperienceRule(List<NominationRules.Experience> kinds) {

  /**
   * What is wrong with an experience.
   *
   * @param file the 字数 of its file; empty where there is none
   */
  List<Refusal> check(Experience experience, OptionalInt file) {
    Optional<NominationRules.Experience> kind =
        kinds.stream().filter(k -> k.code().equals(experience.kind())).findFirst();
    return kind.map(k -> check(k, experience, file)).orElseGet(() -> List.of(unknown(experience)));
  }

  private List<Refusal> check(
      NominationRules.Experience kind, Experience experience, OptionalInt file) {
    List<Refusal> refusals = new ArrayList<>();
    if (experience.title().isEmpty()) {
      refusals.add(refusal(kind, "第%s篇缺少题目", experience.no()));
    }
    Stream<String> wanted =
        file.isPresent()
            ? kind.always().stream()
            : Stream.concat(kind.always().stream(), kind.sections().stream());
    List<String> missing = wanted.filter(column -> experience.text(column).isEmpty()).toList();
    if (!missing.isEmpty()) {
      refusals.add(
          refusal(
              kind,
              "第%s篇为%s，还缺少%s（%s）",
              experience.no(),
              kind.name(),
              missing.stream().map(Columns::name).collect(Collectors.joining("、")),
              file.isPresent() || kind.always().containsAll(missing)
                  ? "在表单中填写"
                  : "正文也可以作为 Word 文件上传"));
    }
    int characters = experience.characters(texts()) + file.orElse(0);
    if (characters > kind.maxCharacters()) {
      refusals.add(
          refusal(
              kind,
              "第%s篇不超过%s字，现为%s字（表单%s字、文件%s字，按“字数”统计）",
              experience.no(),
              kind.maxCharacters(),
              characters,
              experience.characters(texts()),
              file.orElse(0)));
    }
    return refusals;
  }

  /** Every column that any kind writes its text in. */
  private List<String> texts() {
    return kinds.stream().flatMap(kind -> kind.sections().stream()).distinct().toList();
  }

  private Refusal unknown(Experience experience) {
    String known =
        kinds.stream().map(NominationRules.Experience::name).collect(Collectors.joining("、"));
    return refusal(
        kinds.get(0),
        "第%s篇的类别应为%s之一，现为%s",
        experience.no(),
        known,
        Refusals.quote(experience.kind()));
  }

  private static Refusal refusal(
      NominationRules.Experience kind, String sentence, Object... values) {
    return Refusals.of(kind.rule(), sentence, values);
  }
}

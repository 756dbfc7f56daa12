package org.shifan.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One word for one meaning, in labels, forms, models, messages, pages and guides. */
class GlossaryTest {

  private static final List<Path> PLACES =
      List.of(
          Path.of("forms"),
          Path.of("processes"),
          Path.of("src", "main"),
          Path.of("docs", "guide.zh.md"),
          Path.of("README.zh-CN.md"));

  private static final Set<String> KINDS =
      Set.of("java", "html", "js", "form", "bpmn", "dmn", "md", "sql");

  /** What stays as it is in a label: placeholders, tags, and the ids of applications. */
  private static final String FIXED = "\\{\\{.*?}}|<[^>]*>|\\(cockpit or tasklist \\*\\)";

  @Test
  void noTermStandsTwice() throws IOException {
    assertThat(Glossary.terms()).extracting(Glossary.Term::english).doesNotHaveDuplicates();
    assertThat(Glossary.rows())
        .allSatisfy(row -> assertThat(row.chinese()).isNotEmpty())
        .allSatisfy(row -> assertThat(row.places()).isNotEmpty())
        .allSatisfy(row -> assertThat(row.forbidden()).doesNotContainAnyElementsOf(row.chinese()));
  }

  @ParameterizedTest
  @EnumSource
  void labelsUseTheGlossarysWords(WebApp app) throws IOException {
    List<Glossary.Term> terms = Glossary.terms();
    Map<String, String> chinese = app.chinese();
    List<String> wrong = new ArrayList<>();
    app.english()
        .forEach((key, english) -> wrong.addAll(missing(terms, key, english, chinese.get(key))));
    assertThat(wrong).isEmpty();
  }

  private static List<String> missing(
      List<Glossary.Term> terms, String key, String english, String chinese) {
    List<String> missing = new ArrayList<>();
    String rest = english.replaceAll(FIXED, " ");
    for (Glossary.Term term : terms) {
      String without = word(term.english()).matcher(rest).replaceAll(" | ");
      if (!without.equals(rest) && term.chinese().stream().noneMatch(chinese::contains)) {
        missing.add("%s: %s = %s: %s".formatted(key, term.english(), term.chinese(), chinese));
      }
      rest = without;
    }
    return missing;
  }

  private static Pattern word(String term) {
    return Pattern.compile(
        "(?<![A-Za-z-])" + Pattern.quote(term) + "(?:e?s)?(?![A-Za-z])", Pattern.CASE_INSENSITIVE);
  }

  @Test
  void forbiddenWordsAreNowhere() throws IOException {
    List<String> forbidden =
        Glossary.rows().stream().flatMap(row -> row.forbidden().stream()).toList();
    List<String> found = new ArrayList<>();
    for (WebApp app : WebApp.values()) {
      app.chinese().forEach((key, label) -> found.addAll(in(key, label, forbidden)));
    }
    for (Path place : PLACES) {
      for (Path file : files(place)) {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        found.addAll(in(file.toString(), text, forbidden));
      }
    }
    assertThat(found).isEmpty();
  }

  private static List<String> in(String where, String text, List<String> forbidden) {
    return forbidden.stream().filter(text::contains).map(word -> where + ": " + word).toList();
  }

  private static List<Path> files(Path place) throws IOException {
    try (Stream<Path> files = Files.walk(place)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> KINDS.contains(file.toString().replaceAll(".*\\.", "")))
          .toList();
    }
  }
}

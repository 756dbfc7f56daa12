package org.shifan.wording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The rows of {@code docs/glossary.zh.md}. */
final class Glossary {

  private static final Path PAGE = Path.of("docs", "glossary.zh.md");
  private static final int COLUMNS = 4;
  private static final List<String> IN_LABELS = List.of("网页应用", "待办任务", "运行监控", "系统管理");

  /**
   * One meaning.
   *
   * @param english the terms that it has in English
   * @param chinese its word, or its words, one of which is used
   * @param forbidden words that are not used for it
   * @param places where it is used
   */
  record Row(
      List<String> english, List<String> chinese, List<String> forbidden, List<String> places) {

    boolean inLabels() {
      return places.stream().anyMatch(IN_LABELS::contains);
    }
  }

  /** An English term with its Chinese words. */
  record Term(String english, List<String> chinese) {}

  private Glossary() {}

  static List<Row> rows() throws IOException {
    try (Stream<String> lines = Files.lines(PAGE)) {
      return lines
          .filter(line -> line.startsWith("| ") && !line.startsWith("| 英文"))
          .map(Glossary::row)
          .toList();
    }
  }

  /** The terms that labels must follow, the longest first, for it may hold a shorter one. */
  static List<Term> terms() throws IOException {
    return rows().stream()
        .filter(Row::inLabels)
        .flatMap(row -> row.english().stream().map(term -> new Term(term, row.chinese())))
        .sorted(Comparator.comparing((Term term) -> term.english().length()).reversed())
        .toList();
  }

  private static Row row(String line) {
    String[] cells = line.substring(1).split("\\|", -1);
    if (cells.length != COLUMNS + 1) {
      throw new IllegalStateException("A row of " + PAGE + " needs " + COLUMNS + " cells: " + line);
    }
    return new Row(
        words(cells[0], ", "), words(cells[1], "、"), words(cells[2], "、"), words(cells[3], "、"));
  }

  private static List<String> words(String cell, String separator) {
    return Arrays.stream(cell.strip().split(separator)).filter(word -> !word.isEmpty()).toList();
  }
}

package org.shifan.programme;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The shipped sd64.dmn, and copies of it changed the way a process designer would change it. */
public record Dmn64(String xml) {

  /** The decision model as it is shipped. */
  public static Dmn64 shipped() {
    try (InputStream in = Dmn64.class.getResourceAsStream("/models/processes/sd64/sd64.dmn")) {
      return new Dmn64(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  InputStream stream() {
    return new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
  }

  RulesReader reader() {
    return RulesReader.of(stream());
  }

  /** Its rules of a year. */
  public Rules rules(int year) {
    return reader().forYear(year);
  }

  /** Writes a cell, named by table, row and column, such as {@code quota_city_maximum}. */
  public Dmn64 cell(String id, String feel) {
    return edit(
        "(id=\"" + id + "Cell\">\\s*<text>)[^<]*(</text>)",
        "$1" + Matcher.quoteReplacement(feel) + "$2");
  }

  /** Takes a row out, such as {@code tiers_second}. */
  Dmn64 withoutRow(String id) {
    return edit("<rule id=\"" + id + "Row\">.*?</rule>", "");
  }

  /**
   * Adds a copy of a row at the end of its table, under new ids and with the given text changed.
   */
  public Dmn64 copyOfRow(String id, String copy, String from, String to) {
    Matcher row = find("<rule id=\"" + id + "Row\">.*?</rule>");
    String added = row.group().replace(id, copy).replace(from, to);
    String table = id.substring(0, id.indexOf('_'));
    Matcher end = find("<decisionTable id=\"" + table + "Table\".*?(?=</decisionTable>)");
    return new Dmn64(xml.substring(0, end.end()) + added + xml.substring(end.end()));
  }

  /** The layout of before: materials without limits of characters and blank forms. */
  public Dmn64 ofBefore() {
    Dmn64 before = this;
    for (String column : List.of("maxCharacters", "blank", "mayDiffer")) {
      before =
          before
              .edit("<output id=\"materials_" + column + "\"[^>]*/>", "")
              .edit(
                  "<outputEntry id=\"materials_[a-z]+_" + column + "Cell\">.*?</outputEntry>", "");
    }
    return before;
  }

  /** Takes a decision out, with its picture. */
  public Dmn64 withoutDecision(String id) {
    return edit("<decision id=\"" + id + "\".*?</decision>", "")
        .edit("<dmndi:DMN(?:Shape|Edge) id=\"" + id + "_.*?</dmndi:DMN(?:Shape|Edge)>", "");
  }

  /** Replaces every occurrence of a pattern, which must occur. */
  Dmn64 edit(String regex, String replacement) {
    find(regex);
    return new Dmn64(Pattern.compile(regex, Pattern.DOTALL).matcher(xml).replaceAll(replacement));
  }

  private Matcher find(String regex) {
    Matcher matcher = Pattern.compile(regex, Pattern.DOTALL).matcher(xml);
    if (!matcher.find()) {
      throw new IllegalArgumentException("nothing in sd64.dmn matches " + regex);
    }
    return matcher;
  }
}

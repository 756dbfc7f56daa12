package org.shifan.facts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A comma-separated file of facts with one header line; empty lines and lines that begin with
 * {@code #} say nothing.
 *
 * @param source where it was read from, for messages
 * @param lines the lines below the header, in the file's order
 */
public record FactFile(String source, List<Line> lines) {

  /**
   * One line of facts.
   *
   * @param source where the file was read from
   * @param number the line's number in the file, counted from 1
   * @param values its values without surrounding blanks, as many as the header has columns
   */
  public record Line(String source, int number, List<String> values) {

    /** Refuses a value of this line, saying what is expected instead. */
    public FactFileException refuse(String value, String expected) {
      return new FactFileException(source, number, value, expected);
    }
  }

  /**
   * Reads a file to its end.
   *
   * @param header the header line it must have, such as {@code date,kind,name}
   * @throws FactFileException for another header, another number of columns, or no facts at all
   */
  public static FactFile read(String source, Reader in, String header) {
    List<Line> lines = new ArrayList<>();
    try (BufferedReader reader = new BufferedReader(in)) {
      boolean headed = false;
      int number = 0;
      for (String text = reader.readLine(); text != null; text = reader.readLine()) {
        Line line = line(source, ++number, text);
        if (text.isBlank() || text.startsWith("#") || text.startsWith("\uFEFF#")) {
          continue;
        }
        if (headed) {
          lines.add(checked(line, header));
        } else {
          requireHeader(line, header);
          headed = true;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + source, e);
    }
    if (lines.isEmpty()) {
      throw new FactFileException(source, "no facts", "the header '" + header + "' and lines");
    }
    return new FactFile(source, List.copyOf(lines));
  }

  private static Line line(String source, int number, String text) {
    String plain = number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
    return new Line(
        source, number, Arrays.stream(plain.split(",", -1)).map(String::strip).toList());
  }

  private static void requireHeader(Line line, String header) {
    String found = String.join(",", line.values());
    if (!found.equals(header)) {
      throw line.refuse(found, "the header '" + header + "'");
    }
  }

  private static Line checked(Line line, String header) {
    int columns = header.split(",").length;
    if (line.values().size() != columns) {
      throw line.refuse(String.join(",", line.values()), columns + " columns: " + header);
    }
    return line;
  }
}

package org.shifan.material.preview;

import java.util.List;

/**
 * A heading, a paragraph or a table of a text.
 *
 * @param level 1 to 6 of a heading; 0 of anything else
 * @param text of a heading or a paragraph; empty of a table
 * @param rows of a table; empty of anything else
 */
public record Block(int level, String text, List<List<Cell>> rows) {

  /** A cell of a table, over so many columns. */
  public record Cell(String text, int span) {}

  /** Whether it is a table. */
  public boolean table() {
    return !rows.isEmpty();
  }
}

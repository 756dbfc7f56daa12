package org.shifan.material.preview;

import java.util.ArrayList;
import java.util.List;

/** Gathers what a preview shows, up to its bounds. */
final class Blocks {

  private static final int MOST_CHARACTERS = 300_000;
  private static final int MOST_PARTS = 20_000;

  private final List<Block> blocks = new ArrayList<>();
  private int characters;
  private int parts;

  void text(int level, String text) {
    if (!text.isBlank() && fits(text)) {
      blocks.add(new Block(level, text.strip(), List.of()));
    }
  }

  void table(List<List<Block.Cell>> rows) {
    if (!rows.isEmpty() && !full()) {
      blocks.add(new Block(0, "", rows));
    }
  }

  /** Whether the text may be shown still. */
  boolean fits(String text) {
    parts++;
    characters += text.length();
    return !full();
  }

  boolean full() {
    return characters > MOST_CHARACTERS || parts > MOST_PARTS;
  }

  Preview preview() {
    return new Preview(List.copyOf(blocks), full());
  }
}

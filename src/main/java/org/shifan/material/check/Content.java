package org.shifan.material.check;

import java.util.Optional;

/**
 * What the content of a file is.
 *
 * @param type its type, if it is one that may be taken
 * @param label as officials name it
 */
record Content(Optional<FileType> type, String label) {

  static Content of(FileType type) {
    return new Content(Optional.of(type), type.label());
  }

  static Content other(String label) {
    return new Content(Optional.empty(), label);
  }

  boolean is(FileType expected) {
    return type.filter(expected::equals).isPresent();
  }
}

package org.shifan.material;

/** Where a file stands; none is ever deleted from the records. */
public enum FileState {
  /** It is there. */
  CURRENT,
  /** A later version took its place; whoever reads the materials may read it still. */
  REPLACED,
  /** It was deleted before the application was submitted, with its earlier versions. */
  REMOVED
}

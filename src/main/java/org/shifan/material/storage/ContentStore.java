package org.shifan.material.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** A place where the content of files lies. Nothing is ever whole in memory. */
public interface ContentStore {

  /** The place's name in the table of files. */
  String name();

  /**
   * Keeps a file's content under its id, within the caller's transaction: if that rolls back,
   * nothing is left.
   */
  void keep(String id, Path content) throws IOException;

  /** Writes the content that is kept under the id. */
  void write(String id, OutputStream out) throws IOException;
}

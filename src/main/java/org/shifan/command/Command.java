package org.shifan.command;

import java.io.PrintStream;

/** Something the jar does once, without serving, on the database of a system. */
public interface Command {

  /** The argument that asks for it, such as {@code verify-audit}. */
  String name();

  /** What it does, in one Chinese sentence. */
  String purpose();

  /**
   * Does it.
   *
   * @param out takes the report
   * @return whether all is well
   */
  boolean run(PrintStream out);
}

package org.shifan.material.scan;

import java.io.IOException;
import java.nio.file.Path;
import org.shifan.material.check.Unfit;

/** Looks for viruses in a file. */
public interface VirusScan {

  /**
   * Returns where the file is clean.
   *
   * @throws Unfit where it holds a virus
   * @throws IOException where nobody could tell: then the file is not taken either
   */
  void scan(Path file) throws IOException, Unfit;
}

package org.shifan.material;

import java.util.regex.Pattern;

/** Makes what a browser says of a file harmless. */
final class FileNames {

  /**
   * Controls, invisible characters that turn what follows around, and what no file system takes.
   */
  private static final Pattern HARMFUL =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\x{fffd}<>:\"|?*]");

  /** Devices, which Windows opens whatever the ending; and names that are hidden. */
  private static final Pattern RESERVED =
      Pattern.compile("(?i)(?:(?:con|prn|aux|nul|com\\d|lpt\\d)(?:\\.|$)|\\.).*");

  private FileNames() {}

  /** The last part of the path, without characters that a file name cannot have. */
  static String plain(String name) {
    if (name == null) {
      return "";
    }
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String plain = HARMFUL.matcher(last).replaceAll("_").strip();
    return RESERVED.matcher(plain).matches() ? "_" + plain : plain;
  }
}

package org.shifan.material;

import java.util.regex.Pattern;

/** Makes what a browser says of a file harmless. */
final class FileNames {

  private static final Pattern MEDIA = Pattern.compile("[\\w.+-]{1,60}/[\\w.+-]{1,80}");
  private static final Pattern HARMFUL = Pattern.compile("[\\p{Cntrl}<>:\"|?*]");

  private FileNames() {}

  /** The last part of the path, without characters that a file name cannot have. */
  static String plain(String name) {
    if (name == null) {
      return "";
    }
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    return HARMFUL.matcher(last).replaceAll("_").strip();
  }

  /** The media type where it looks like one, or else the neutral one. */
  static String media(String type) {
    return type != null && MEDIA.matcher(type).matches() ? type : "application/octet-stream";
  }
}

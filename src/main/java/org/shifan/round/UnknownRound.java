package org.shifan.round;

import java.util.NoSuchElementException;

/** There is no round with this id. */
public class UnknownRound extends NoSuchElementException {

  /** Names the id that was asked for. */
  public UnknownRound(String id) {
    super("没有编号为“" + id + "”的年度评选：应为“方案-年度”，例如 sd64-2021");
  }
}

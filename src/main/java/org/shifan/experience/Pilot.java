package org.shifan.experience;

/**
 * A pilot region.
 *
 * @param code its code when it was selected, such as {@code 440400}
 * @param name its name when it was selected, such as 珠海市
 * @param batch which batch it was selected in, 1 to 5; 0 where that is not known
 */
public record Pilot(String code, String name, int batch) {

  /** As officials choose it. */
  public String label() {
    return batch == 0 ? name : name + "（第" + batch + "批）";
  }
}

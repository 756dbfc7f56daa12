package org.shifan.experience;

import java.util.List;

/**
 * A pilot region.
 *
 * @param code its code when it was selected, such as {@code 440400}
 * @param name its name when it was selected, such as 珠海市
 * @param batch which batch it was selected in, 1 to 5; 0 where that is not known
 */
public record Pilot(String code, String name, int batch) {

  /** One of a line's values: code, name and batch, of which nothing is wrong. */
  static Pilot of(List<String> values) {
    String batch = values.get(2);
    return new Pilot(values.get(0), values.get(1), batch.isEmpty() ? 0 : Integer.parseInt(batch));
  }

  /** As officials choose it. */
  public String label() {
    return batch == 0 ? name : name + "（第" + batch + "批）";
  }
}

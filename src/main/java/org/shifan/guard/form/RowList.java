package org.shifan.guard.form;

import java.util.List;

/**
 * A dynamic list: rows of the same fields.
 *
 * @param path the key of the JSON array
 * @param label for officials
 * @param hide FEEL, or null
 * @param fixed true if rows may be neither added nor removed
 * @param rows how many rows there are when nothing was prefilled
 * @param children the fields of a row
 */
record RowList(
    String path, String label, String hide, boolean fixed, int rows, List<Component> children)
    implements Component {

  /** More rows than any list of the programmes has: the province's counties are 136. */
  static final int MOST = 500;

  @Override
  public boolean sendable() {
    return children.stream().anyMatch(Component::sendable);
  }
}

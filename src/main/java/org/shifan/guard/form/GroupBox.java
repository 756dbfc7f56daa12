package org.shifan.guard.form;

import java.util.List;

/**
 * A group; with a path its fields are one JSON object, without they belong to what surrounds it.
 *
 * @param path the key of the object, or null
 * @param label for officials
 * @param hide FEEL, or null
 * @param children what it holds, in the order shown
 */
record GroupBox(String path, String label, String hide, List<Component> children)
    implements Component {

  @Override
  public boolean sendable() {
    return children.stream().anyMatch(Component::sendable);
  }
}

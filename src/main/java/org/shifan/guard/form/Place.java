package org.shifan.guard.form;

/**
 * Where in a form a check stands.
 *
 * @param label the labels of the rows around, empty or ending with {@code ·}
 * @param key the keys around, empty or ending with {@code .}
 * @param scope what expressions see here
 */
record Place(String label, String key, Scope scope) {

  Place inside(String path) {
    return new Place(label, key + path + ".", scope);
  }

  Place row(String name, String path, int number, Scope inner) {
    return new Place(
        label + name + "·第" + number + "行·", key + path + "[" + (number - 1) + "].", inner);
  }

  FieldProblem problem(String name, String own, String message) {
    return new FieldProblem(label + name, key + own, message);
  }
}

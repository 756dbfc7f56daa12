package org.shifan.guard.deed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.impl.core.variable.scope.AbstractVariableScope;

/**
 * Which variables a command writes, from what to what.
 *
 * @param names their names
 * @param sentences one each, such as {@code decision：accept → return}
 */
record Changes(Set<String> names, List<String> sentences) {

  static final Changes NONE = new Changes(Set.of(), List.of());

  /**
   * Compares what a command carries with what is there.
   *
   * @param given the command's {@link Particulars}
   * @param scope where the variables are
   */
  static Changes of(Map<String, Object> given, AbstractVariableScope scope) {
    boolean local = "true".equals(given.get("isLocal"));
    Set<String> names = new LinkedHashSet<>();
    List<String> sentences = new ArrayList<>();
    if (given.get("variables") instanceof Map<?, ?> written) {
      written.forEach(
          (name, value) -> {
            names.add(name.toString());
            sentences.add(change(name.toString(), scope, local, String.valueOf(value)));
          });
    }
    for (String key : List.of("deletions", "variableNames")) {
      if (given.get(key) instanceof Collection<?> gone) {
        gone.forEach(
            name -> {
              names.add(name.toString());
              sentences.add(change(name.toString(), scope, local, "（删除）"));
            });
      }
    }
    return new Changes(names, sentences);
  }

  private static String change(
      String name, AbstractVariableScope scope, boolean local, String now) {
    String before =
        Written.variable(
            name,
            local ? scope.getVariableLocalTyped(name, false) : scope.getVariableTyped(name, false));
    return name + "：" + (before == null ? "（无）" : before) + " → " + now;
  }
}

package org.shifan.audit.rows;

import java.sql.Statement;
import java.util.List;

/** Which generated keys the caller of a statement wants back: names, or whether any. */
record Wanted(List<String> names, boolean any) {

  static Wanted by(Object[] arguments) {
    if (arguments.length == 2 && arguments[1] instanceof String[] names) {
      return new Wanted(List.of(names), true);
    }
    boolean any = arguments.length == 2 && arguments[1].equals(Statement.RETURN_GENERATED_KEYS);
    return new Wanted(List.of(), any);
  }

  /** The columns by name; the primary key where no name was given. */
  List<String> of(Table table) {
    return !any ? List.of() : names.isEmpty() ? table.keys() : names;
  }
}

package org.shifan.audit.rows;

import java.util.List;

/** Is told which rows the system itself wrote. */
@FunctionalInterface
public interface RowSink {

  /** These were written, in this order, with the present transaction if there is one. */
  void written(List<Row> rows);
}

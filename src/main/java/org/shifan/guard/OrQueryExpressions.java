package org.shifan.guard;

import java.util.List;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.HistoricProcessInstanceQueryImpl;
import org.camunda.bpm.engine.impl.HistoricTaskInstanceQueryImpl;
import org.camunda.bpm.engine.impl.ProcessInstanceQueryImpl;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Refuses expressions inside or-queries: the engine forbids expressions in ad-hoc queries but looks
 * at the outer query only, and an expression is code (CVE-2026-109432, engine 7.24.0).
 */
class OrQueryExpressions extends CommandInterceptor {

  @Override
  public <T> T execute(Command<T> command) {
    if (command instanceof AbstractQuery<?, ?>
        && alternatives(command).stream().anyMatch(query -> !query.getExpressions().isEmpty())) {
      throw new BadUserRequestException("查询条件（orQueries）中不允许使用表达式");
    }
    return next.execute(command);
  }

  private static List<? extends AbstractQuery<?, ?>> alternatives(Command<?> query) {
    if (query instanceof TaskQueryImpl tasks) {
      return inner(tasks.getQueries());
    }
    if (query instanceof HistoricTaskInstanceQueryImpl tasks) {
      return inner(tasks.getQueries());
    }
    if (query instanceof ProcessInstanceQueryImpl instances) {
      return inner(instances.getQueries());
    }
    if (query instanceof HistoricProcessInstanceQueryImpl instances) {
      return inner(instances.getQueries());
    }
    return List.of();
  }

  private static <Q> List<Q> inner(List<Q> queries) {
    return queries.isEmpty() ? queries : queries.subList(1, queries.size());
  }
}

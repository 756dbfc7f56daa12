package org.shifan.guard;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map.Entry;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.HistoricProcessInstanceQueryImpl;
import org.camunda.bpm.engine.impl.HistoricTaskInstanceQueryImpl;
import org.camunda.bpm.engine.impl.ProcessInstanceQueryImpl;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.cmd.SaveFilterCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Refuses expressions in queries, which are code: the engine forbids them in ad-hoc queries but
 * looks at the outer query only (CVE-2026-109432, engine 7.24.0), and runs a filter's query without
 * a command of its own. A stored filter may hold them only where its whole query is a shipped one.
 */
class OrQueryExpressions extends CommandInterceptor {

  private final CommandField extension =
      new CommandField(AbstractExecuteFilterCmd.class, "extendingQuery");
  private final CommandField opened = new CommandField(AbstractExecuteFilterCmd.class, "filterId");
  private final CommandField saved = new CommandField(SaveFilterCmd.class, "filter");

  @Override
  public <T> T execute(Command<T> command) {
    if (command instanceof AbstractQuery<?, ?> query) {
      refuse(alternatives(query).flatMap(one -> one.getExpressions().entrySet().stream()));
    } else if (command instanceof AbstractExecuteFilterCmd) {
      refuse(expressions(extension.read(command, AbstractQuery.class)));
      refuse(inside(stored(opened.read(command, String.class))));
    } else if (command instanceof SaveFilterCmd) {
      refuse(inside(saved.read(command, Filter.class)));
    }
    return next.execute(command);
  }

  private static void refuse(Stream<Entry<String, String>> expressions) {
    expressions
        .findFirst()
        .ifPresent(
            found -> {
              throw new BadUserRequestException(
                  "查询条件（" + found.getKey() + "，包括 orQueries 中的）不允许使用表达式");
            });
  }

  private static Filter stored(String filterId) {
    return filterId == null
        ? null
        : Context.getCommandContext().getFilterManager().findFilterById(filterId);
  }

  private static Stream<Entry<String, String>> inside(Filter filter) {
    return filter != null
            && filter.getQuery() instanceof AbstractQuery<?, ?> query
            && !ShippedQueries.contain(query)
        ? expressions(query)
        : Stream.empty();
  }

  /** The expressions of a query and of those inside it, whatever their depth. */
  private static Stream<Entry<String, String>> expressions(AbstractQuery<?, ?> query) {
    return query == null
        ? Stream.empty()
        : Stream.concat(Stream.of(query), alternatives(query))
            .flatMap(one -> one.getExpressions().entrySet().stream());
  }

  private static Stream<AbstractQuery<?, ?>> alternatives(AbstractQuery<?, ?> query) {
    Set<AbstractQuery<?, ?>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    collect(query, seen);
    return seen.stream().filter(one -> one != query);
  }

  /** An or-query shares the list of the query around it: each is looked at once. */
  private static void collect(AbstractQuery<?, ?> query, Set<AbstractQuery<?, ?>> seen) {
    if (seen.add(query)) {
      inner(query).forEach(one -> collect(one, seen));
    }
  }

  private static List<? extends AbstractQuery<?, ?>> inner(AbstractQuery<?, ?> query) {
    if (query instanceof TaskQueryImpl tasks) {
      return tasks.getQueries();
    }
    if (query instanceof HistoricTaskInstanceQueryImpl tasks) {
      return tasks.getQueries();
    }
    if (query instanceof ProcessInstanceQueryImpl instances) {
      return instances.getQueries();
    }
    if (query instanceof HistoricProcessInstanceQueryImpl instances) {
      return instances.getQueries();
    }
    return List.of();
  }
}

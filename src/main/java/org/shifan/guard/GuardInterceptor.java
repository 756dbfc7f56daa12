package org.shifan.guard;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Guards each command that comes from outside: a user is logged in, and no other command runs
 * around it. What delegates and jobs do inside a command is the programme's own.
 */
final class GuardInterceptor extends CommandInterceptor {

  private final Guards guards;
  private final CommandDepth depth;

  GuardInterceptor(Guards guards, CommandDepth depth) {
    this.guards = guards;
    this.depth = depth;
  }

  @Override
  public <T> T execute(Command<T> command) {
    CommandContext context = Context.getCommandContext();
    if (depth.outermost() && context.getAuthentication() != null) {
      depth.inside(
          () -> {
            guards.check(command, context);
            return null;
          });
    }
    return depth.inside(() -> next.execute(command));
  }
}

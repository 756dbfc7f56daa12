package org.shifan.process;

import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.stereotype.Component;

/**
 * Stands outside the engine's transaction: a refusal that a listener or a delegate threw leaves the
 * engine as itself, not wrapped as a fault, and is recorded after the rollback.
 */
@Component
class RefusalInterceptor extends CommandInterceptor {

  private final RefusalLog log;

  RefusalInterceptor(RefusalLog log) {
    this.log = log;
  }

  @Override
  public <T> T execute(Command<T> command) {
    if (Context.getCommandContext() != null) {
      return next.execute(command);
    }
    Attempt.end();
    try {
      return next.execute(command);
    } catch (AuthorizationException denied) {
      log.record("ACCESS", denied.getMessage(), name(command));
      throw denied;
    } catch (RuntimeException thrown) {
      Optional<Attempt> attempt = Attempt.end();
      Optional<Refused> refused = Refused.in(thrown).or(() -> Crossing.in(thrown));
      throw refused(refused.orElseThrow(() -> thrown), command, attempt);
    } finally {
      Attempt.end();
    }
  }

  private Refused refused(Refused refused, Command<?> command, Optional<Attempt> attempt) {
    log.record(refused, name(command), attempt);
    return refused;
  }

  private static String name(Command<?> command) {
    return command.getClass().getSimpleName();
  }
}

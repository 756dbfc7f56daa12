package org.shifan.guard;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.shifan.process.EngineFaults;
import org.shifan.process.Refused;

/**
 * Outermost of all: gives a refusal the exception type that the engine's REST API answers with a
 * 4xx on the way it came in; it would be 500 otherwise. What is a fault is noted as one.
 */
final class RefusalStatus extends CommandInterceptor {

  @Override
  public <T> T execute(Command<T> command) {
    if (Context.getCommandContext() != null) {
      return next.execute(command);
    }
    try {
      return next.execute(command);
    } catch (Forbidden forbidden) {
      throw new AuthorizationException(forbidden.getMessage());
    } catch (Refused refused) {
      throw answer(command, refused);
    } catch (BadUserRequestException | AuthorizationException answered) {
      throw answered;
    } catch (RuntimeException fault) {
      if (!asked(command, fault)
          && !missing(command, fault)
          && !FailedWrites.ofWrongValues(fault)) {
        EngineFaults.note();
      }
      throw fault;
    }
  }

  /** A query that the engine would not run, by no fault of the database's, was asked wrongly. */
  private static boolean asked(Command<?> command, RuntimeException fault) {
    return command instanceof AbstractQuery && !FailedWrites.inDatabase(fault);
  }

  /** What was asked for by its id and is not there; within a process's own work it is a fault. */
  private static boolean missing(Command<?> command, RuntimeException fault) {
    return fault instanceof NullValueException
        && !(command instanceof CompleteTaskCmd
            || command instanceof SubmitTaskFormCmd
            || command instanceof SubmitStartFormCmd
            || command instanceof StartProcessInstanceCmd);
  }

  private static RuntimeException answer(Command<?> command, Refused refused) {
    if (command instanceof StartProcessInstanceCmd) {
      return new AuthorizationException(refused.getMessage());
    }
    boolean validated =
        command instanceof SubmitTaskFormCmd
            || command instanceof SubmitStartFormCmd
            || (command instanceof CompleteTaskCmd && !(command instanceof ResolveTaskCmd));
    return validated ? refused : new BadUserRequestException(refused.getMessage());
  }
}

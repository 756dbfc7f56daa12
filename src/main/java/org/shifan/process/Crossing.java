package org.shifan.process;

import java.util.Optional;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;

/** Two did one thing at once: who came second is told so, whoever of engine and tables noticed. */
final class Crossing {

  private static final String RULE = "FLOW";

  private Crossing() {}

  /** The refusal for who came second; empty where something else went wrong, or nobody acts. */
  static Optional<Refused> in(Throwable thrown) {
    if (Actors.current().isEmpty()) {
      return Optional.empty();
    }
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof TaskAlreadyClaimedException) {
        return Optional.of(new Refused(RULE, "该任务已由他人领取，请刷新任务列表"));
      }
      if (cause instanceof OptimisticLockingException
          || cause instanceof ConcurrencyFailureException
          || cause instanceof DuplicateKeyException) {
        return Optional.of(new Refused(RULE, "该事项刚刚由他人办理，您的提交没有生效；请刷新后查看最新情况"));
      }
    }
    return Optional.empty();
  }
}

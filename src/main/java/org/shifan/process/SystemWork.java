package org.shifan.process;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Work that the system does in the engine whoever asked for it, such as for the public. */
@Component
public class SystemWork {

  private final IdentityService identity;

  SystemWork(@Lazy IdentityService identity) {
    this.identity = identity;
  }

  /** Does the work as the engine's own: the caller's permissions are not asked. */
  public <T> T done(Supplier<T> work) {
    Authentication caller = identity.getCurrentAuthentication();
    identity.clearAuthentication();
    try {
      return work.get();
    } finally {
      identity.setAuthentication(caller);
    }
  }
}

package org.shifan.access.login;

import org.camunda.bpm.engine.IdentityService;
import org.shifan.process.RefusalLog;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.stereotype.Component;

/** Records each login that failed; a name is kept only where it is a user's. */
@Component
class FailedLogins {

  private final IdentityService identity;
  private final RefusalLog refusals;

  FailedLogins(@Lazy IdentityService identity, RefusalLog refusals) {
    this.identity = identity;
    this.refusals = refusals;
  }

  @EventListener
  void failed(AbstractAuthenticationFailureEvent event) {
    refusals.record("LOGIN", "登录失败：" + known(event.getAuthentication().getName()), "login");
  }

  /** People type their password where their name belongs. */
  private String known(String name) {
    boolean user = name != null && identity.createUserQuery().userId(name).count() > 0;
    return user ? name : "不存在的用户名";
  }
}

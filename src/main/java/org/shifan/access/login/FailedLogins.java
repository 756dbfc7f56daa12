package org.shifan.access.login;

import org.shifan.access.UserDirectory;
import org.shifan.process.RefusalLog;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.stereotype.Component;

/** Records each login that failed; a name is kept only where it is a user's. */
@Component
class FailedLogins {

  private final UserDirectory directory;
  private final RefusalLog refusals;

  FailedLogins(UserDirectory directory, RefusalLog refusals) {
    this.directory = directory;
    this.refusals = refusals;
  }

  @EventListener
  void failed(AbstractAuthenticationFailureEvent event) {
    refusals.record("LOGIN", "登录失败：" + known(event.getAuthentication().getName()), "login");
  }

  /** People type their password where their name belongs. */
  private String known(String name) {
    return directory.knows(name) ? name : "不存在的用户名";
  }
}

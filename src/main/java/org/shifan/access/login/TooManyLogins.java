package org.shifan.access.login;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Somebody tried passwords too often, and waits before the next try. */
class TooManyLogins extends AuthenticationException {

  private static final long serialVersionUID = 1L;

  private final long seconds;

  TooManyLogins(Duration wait) {
    super("登录失败次数过多，请" + rounded(wait) + "秒后再试");
    this.seconds = rounded(wait);
  }

  /** How many seconds to wait, at least one. */
  long seconds() {
    return seconds;
  }

  private static long rounded(Duration wait) {
    return wait.plusMillis(999).toSeconds();
  }
}

package org.shifan.portal;

import org.shifan.access.Desk;
import org.shifan.access.Logins;
import org.shifan.access.UserDirectory;
import org.shifan.calendar.ClockSetting;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame of every page shows: who is logged in, and the demo's clock. */
@ControllerAdvice(annotations = Controller.class)
class PageFrame {

  /**
   * The frame's facts.
   *
   * @param user who is logged in, by name, or null
   * @param administrator whether that is an administrator
   * @param desk where the user works, or null
   * @param clock the demo's time, such as 2021年9月1日09:00; null where the clock is the real one
   */
  record Frame(String user, boolean administrator, Desk desk, String clock) {}

  private final ClockSetting clock;
  private final UserDirectory people;

  PageFrame(ClockSetting clock, UserDirectory people) {
    this.clock = clock;
    this.people = people;
  }

  @ModelAttribute("frame")
  Frame frame() {
    return new Frame(
        Logins.current().map(Authentication::getName).map(people::name).orElse(null),
        Logins.administrator(),
        Logins.current().map(Logins::offices).map(Desk::of).orElse(null),
        clock.settable() ? DemoTime.format(clock.clock().instant()) : null);
  }
}

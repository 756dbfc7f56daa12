package org.shifan.portal;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.shifan.calendar.Deadlines;
import org.shifan.calendar.SettableClock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What the pages tell of the demo, in the demo only. */
@Component
class DemoNotes {

  /**
   * The demo's facts.
   *
   * @param password the one password of all demo users
   * @param now the clock, as a browser's date field takes it
   */
  record Demo(String password, String now) {}

  private final String password;
  private final SettableClock clock;

  DemoNotes(@Value("${shifan.demo.password:}") String password, SettableClock clock) {
    this.password = password;
    this.clock = clock;
  }

  Optional<Demo> demo() {
    if (password.isBlank()) {
      return Optional.empty();
    }
    LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), Deadlines.BEIJING);
    return Optional.of(new Demo(password, now.truncatedTo(ChronoUnit.MINUTES).toString()));
  }
}

package org.shifan.portal;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.shifan.access.DemoAccounts;
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
   * @param programmes the programmes, with who opens them until when
   * @param places who logs in, place by place
   */
  record Demo(
      String password, String now, List<Programme> programmes, List<DemoAccounts.Place> places) {}

  /** A programme, and whether it can be opened by the demo's clock. */
  record Programme(String name, String offices, int year, String until, boolean open) {}

  private final String password;
  private final SettableClock clock;
  private final DemoProgrammes programmes;
  private final DemoAccounts accounts;

  DemoNotes(
      @Value("${shifan.demo.password:}") String password,
      SettableClock clock,
      DemoProgrammes programmes,
      DemoAccounts accounts) {
    this.password = password;
    this.clock = clock;
    this.programmes = programmes;
    this.accounts = accounts;
  }

  Optional<Demo> demo() {
    if (password.isBlank()) {
      return Optional.empty();
    }
    LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), Deadlines.BEIJING);
    return Optional.of(
        new Demo(
            password,
            now.truncatedTo(ChronoUnit.MINUTES).toString(),
            programmes.at(clock.instant()).stream().map(this::programme).toList(),
            accounts.places()));
  }

  private Programme programme(DemoProgrammes.Programme one) {
    return new Programme(
        one.name(), one.offices(), one.year(), one.until(), one.open(clock.instant()));
  }
}

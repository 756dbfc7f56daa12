package org.shifan.process.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.OffsetDateTime;
import org.shifan.calendar.ClockSetting;
import org.shifan.calendar.Deadlines;
import org.shifan.process.ClockMover;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Reads the system's clock; in the demo an administrator moves it forward. */
@RestController
@RequestMapping("/api/clock")
class ClockController {

  /**
   * The clock as others see it.
   *
   * @param now the present time, with Beijing's offset
   * @param settable whether it may be moved
   */
  record ClockView(OffsetDateTime now, boolean settable) {}

  /** The time to move to. */
  record ClockMove(@JsonProperty(required = true) OffsetDateTime now) {}

  private final ClockSetting setting;
  private final ClockMover mover;

  ClockController(ClockSetting setting, ClockMover mover) {
    this.setting = setting;
    this.mover = mover;
  }

  @GetMapping
  ClockView read() {
    return new ClockView(
        OffsetDateTime.ofInstant(setting.clock().instant(), Deadlines.BEIJING), setting.settable());
  }

  @PutMapping
  ClockView move(@RequestBody ClockMove move) {
    if (move.now() == null) {
      throw new ResponseStatusException(
          HttpStatus.BAD_REQUEST, "缺少 now：应为带时区的时间，例如 2021-11-01T00:00:00+08:00");
    }
    try {
      mover.moveTo(move.now().toInstant());
    } catch (IllegalStateException e) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, e.getMessage(), e);
    }
    return read();
  }
}

package org.shifan.access.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.shifan.access.Logins;
import org.shifan.access.standin.StandIn;
import org.shifan.access.standin.StandIns;
import org.shifan.calendar.Deadlines;
import org.shifan.process.Refused;
import org.shifan.programme.Refusals;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Stand-ins: an administrator names them for anybody, an official for themselves. */
@RestController
@RequestMapping("/api/stand-ins")
class StandInController {

  /**
   * Who acts for whom.
   *
   * @param from a time with zone, or a day from its beginning
   * @param until a time with zone, or a day until its end
   */
  record Naming(String absent, String standIn, String from, String until) {}

  private final StandIns standIns;

  StandInController(StandIns standIns) {
    this.standIns = standIns;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  StandIn name(@RequestBody Naming naming, Authentication login) {
    requireOwn(naming.absent(), login);
    return standIns.name(
        naming.absent(),
        naming.standIn(),
        instant("from", naming.from(), false),
        instant("until", naming.until(), true));
  }

  @GetMapping
  List<StandIn> list(Authentication login) {
    return standIns.all().stream()
        .filter(one -> Logins.administrator() || concerns(one, login.getName()))
        .toList();
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void end(@PathVariable long id, Authentication login) {
    requireOwn(standIns.require(id).absent(), login);
    standIns.end(id);
  }

  private static boolean concerns(StandIn one, String user) {
    return one.absent().equals(user) || one.standIn().equals(user);
  }

  private static void requireOwn(String absent, Authentication login) {
    if (!Logins.administrator() && !login.getName().equals(absent)) {
      throw new AccessDeniedException("只能为本人指定代办人；为他人指定的，请系统管理员办理");
    }
  }

  private static Instant instant(String field, String value, boolean endOfDay) {
    try {
      if (value != null && value.length() == 10) {
        LocalDate day = LocalDate.parse(value);
        return endOfDay ? Deadlines.endOfDay(day) : day.atStartOfDay(Deadlines.BEIJING).toInstant();
      }
      return OffsetDateTime.parse(String.valueOf(value)).toInstant();
    } catch (DateTimeParseException e) {
      throw new Refused(
          "ACCESS",
          field
              + "填的是"
              + Refusals.quote(value)
              + "，应为日期（2021-09-10）或带时区的时间（2021-09-10T09:00:00+08:00）");
    }
  }
}

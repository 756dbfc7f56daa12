package org.shifan.guard.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** A day of the calendar as ISO text, without time or zone. */
record DateCheck() implements ValueCheck {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;

  @Override
  public Optional<String> check(JsonNode value, Scope scope) {
    return value.isTextual() && exists(value.textValue())
        ? Optional.empty()
        : Optional.of("应为实际存在的日期（如2021-10-31），现为" + Json.echo(value));
  }

  private static boolean exists(String text) {
    try {
      int year = LocalDate.parse(text, DAY).getYear();
      return year >= FIRST_YEAR && year <= LAST_YEAR;
    } catch (DateTimeException e) {
      return false;
    }
  }
}

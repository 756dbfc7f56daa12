package org.shifan;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.shifan.calendar.ClockSetting;
import org.shifan.calendar.TestClock;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Moments of play, kept as rows on H2: tests that begin alike begin where it was played to once.
 * The audit only ever grows, and tasks come again with their ids: a test that counts what is on
 * record has a database of its own.
 */
@TestComponent
public class Moments {

  private final Province province;
  private final ClockSetting clock;
  private final JdbcClient jdbc;
  private final Map<String, Instant> kept = new HashMap<>();

  Moments(Province province, ClockSetting clock, JdbcClient jdbc) {
    this.province = province;
    this.clock = clock;
    this.jdbc = jdbc;
  }

  /** Begins at the moment of this name, which is played to where no test has begun there yet. */
  public void begin(String name, Runnable play) {
    if (kept.containsKey(name)) {
      comesAgain(name);
    } else {
      play.run();
      keep(name);
    }
  }

  private void keep(String name) {
    jdbc.sql("drop schema if exists \"" + name + "\" cascade").update();
    jdbc.sql("create schema \"" + name + "\"").update();
    for (String table : province.tables()) {
      jdbc.sql("create table " + copy(name, table) + " as select * from " + rows(table)).update();
    }
    kept.put(name, clock.clock().instant());
  }

  private void comesAgain(String name) {
    province.reset();
    jdbc.sql("set referential_integrity false").update();
    for (String table : province.tables()) {
      jdbc.sql("insert into \"" + table + "\" select * from " + copy(name, table)).update();
    }
    jdbc.sql("set referential_integrity true").update();
    TestClock.set(clock, kept.get(name));
  }

  private static String copy(String name, String table) {
    return "\"" + name + "\".\"" + table + "\"";
  }

  /** What was played: who may start a process and what is deployed are there anyway. */
  private static String rows(String table) {
    String condition =
        switch (table) {
          case "ACT_RU_IDENTITYLINK" -> " where PROC_DEF_ID_ is null";
          case "ACT_GE_BYTEARRAY" -> " where DEPLOYMENT_ID_ is null";
          default -> "";
        };
    return "\"" + table + "\"" + condition;
  }
}

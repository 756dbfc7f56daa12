package org.shifan.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.h2.Driver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

class ClockSettingTest {

  private static final OffsetDateTime START = OffsetDateTime.parse("2021-09-01T09:00:00+08:00");
  private static final Instant OCTOBER = Instant.parse("2021-10-01T00:00:00Z");

  private final JdbcClient jdbc =
      JdbcClient.create(
          new SimpleDriverDataSource(new Driver(), "jdbc:h2:mem:clock-setting;DB_CLOSE_DELAY=-1"));
  private ClockSetting setting;

  @BeforeEach
  void aDemoBegins() {
    jdbc.sql("drop table if exists setting").update();
    jdbc.sql("create table setting (name varchar(100) primary key, setting_value varchar(1000))")
        .update();
    setting = started();
  }

  private ClockSetting started() {
    return new ClockSetting(jdbc, Optional.of(START));
  }

  @Test
  void theClockGoesForwardAndARestartKeepsIt() {
    setting.requireForward(OCTOBER);
    setting.advanceTo(OCTOBER);
    assertThat(started().clock().instant()).isBetween(OCTOBER, OCTOBER.plusSeconds(60));
  }

  @Test
  void theClockNeverGoesBack() {
    setting.advanceTo(OCTOBER);
    assertThatThrownBy(() -> setting.requireForward(OCTOBER.minusSeconds(1)))
        .hasMessageContaining("时钟只能向前调整")
        .hasMessageContaining("2021年10月1日08:00");
    setting.advanceTo(OCTOBER.minus(Duration.ofDays(1)));
    assertThat(setting.clock().instant()).isAfterOrEqualTo(OCTOBER);
  }

  @Test
  void aTimeThatTheClockHasPassedWhileWorkGoesOnIsReached() {
    setting.advanceTo(OCTOBER);
    Instant passed = setting.clock().instant().minusMillis(1);
    assertThatCode(() -> setting.advanceTo(passed)).doesNotThrowAnyException();
    assertThat(setting.clock().instant()).isAfter(passed);
  }

  @Test
  void theRealClockIsNotSet() {
    ClockSetting real = new ClockSetting(jdbc, Optional.empty());
    assertThatThrownBy(() -> real.requireForward(OCTOBER)).hasMessageContaining("只有演示环境");
  }
}

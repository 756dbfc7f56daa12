package org.shifan.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** What must hold of the rows that are on record, on whichever database. */
abstract class RowCases {

  private static final String COUNTY = "sd64-2021-370102";

  private AuditTables tables;

  abstract AuditTables empty();

  @BeforeEach
  void aRoundWithAnApplicationThatWasScored() {
    tables = empty();
    tables.transaction.executeWithoutResult(status -> write());
  }

  private void write() {
    sql(
        "insert into selection_round (id, programme, province, round_year, deployment_id,"
            + " target_size, budget, status, opened_at, version) values ('sd64-2021', 'sd64',"
            + " '370000', 2021, 'x', 20, 1000.5, 'OPEN', ?, 0)",
        OffsetDateTime.now());
    sql(
        "insert into recommendation (id, round_id, city, status, deadline, version)"
            + " values ('sd64-2021-370100', 'sd64-2021', '370100', 'OPEN', ?, 0)",
        OffsetDateTime.now());
    sql(
        "INSERT INTO application (id, round_id, recommendation_id, city, county, status, deadline,"
            + " submission_no, form, version) VALUES (?, 'sd64-2021', 'sd64-2021-370100', '370100',"
            + " '370102', 'OPEN', ?, 1, ?, 0)",
        COUNTY,
        OffsetDateTime.now(),
        "{\"text\":\"" + "养老".repeat(200) + "\"}");
    sql("insert into draw (round_id, seed) values ('sd64-2021', 7)");
    sql(
        "insert into county_result (application_id, round_id, county, city, group_no)"
            + " values (?, 'sd64-2021', '370102', '370100', 1)",
        COUNTY);
    tables.audit.record(Entry.of(Kind.DECISION, COUNTY, "score"));
  }

  private void sql(String sql, Object... params) {
    tables.jdbc.sql(sql).params(List.of(params)).update();
  }

  private long sheet() {
    var id = new GeneratedKeyHolder();
    tables
        .jdbc
        .sql(
            "insert into score_sheet (application_id, expert, version, total, scored_at)"
                + " values (?, 'expert-001', 1, ?, ?)")
        .params(COUNTY, new BigDecimal("90.123456"), OffsetDateTime.now())
        .update(id, "id");
    assertThat(id.getKeys()).as("the caller's keys").hasSize(1);
    return id.getKeyAs(Number.class).longValue();
  }

  private List<String> problems() {
    return tables.verification.verify().flaws().stream().map(Flaw::text).toList();
  }

  @Test
  void whatTheSystemWroteIsAsItWasLeft() {
    tables.transaction.executeWithoutResult(
        status -> {
          long sheet = sheet();
          new JdbcTemplate(tables.watched)
              .batchUpdate(
                  "insert into score_row (sheet_id, criterion, points) values (?, ?, ?)",
                  List.of(
                      new Object[] {sheet, "a", new BigDecimal("8.50")},
                      new Object[] {sheet, "b", 100}));
          sql("update score_sheet set total = ? where id = ?", new BigDecimal("91"), sheet);
        });
    sql("update application set status = 'SUBMITTED', message = 'x' where county = '370102'");
    sql("insert into ranking_row values ('sd64-2021-370100', '370102', 90, 1, true, null)");
    sql("delete from ranking_row where recommendation_id = ?", "sd64-2021-370100");
    sql("insert into ranking_row values ('sd64-2021-370100', '370102', 91, 1, true, null)");
    sql(
        "insert into payment values (?, ?, ?, null, ?)",
        COUNTY,
        LocalDate.now(),
        5,
        OffsetDateTime.now());
    assertThat(problems()).isEmpty();
    assertThat(tables.verification.verify().rows()).isEqualTo(11 - 1);
  }

  @Test
  void rowsTravelWithTheRecordOfWhatWasDone() {
    assertThat(tables.audit.of(COUNTY)).hasSize(1);
    assertThat(Written.in(tables.audit.of(COUNTY).get(0)))
        .extracting(row -> row.table())
        .containsExactly(
            "selection_round", "recommendation", "application", "draw", "county_result");
    sql("update county_result set place = 1 where application_id = ?", COUNTY);
    assertThat(tables.audit.of(COUNTY)).extracting(AuditRecord::kind).endsWith("ROWS");
  }

  @Test
  void aChangedColumnIsNamedWithWhatWasExpectedAndFound() {
    for (var change :
        Map.of(
                "status = 'SUBMITTED'", "“status”应为“OPEN”，实为“SUBMITTED”",
                "score = 99.5", "“score”应为空，实为“99.5”",
                "deadline = timestamp with time zone '2020-01-01 00:00:00+08'",
                    "实为“2019-12-31T16:00:00Z”",
                "form = '{}'", "“form”应为“sha256:")
            .entrySet()) {
      AuditTables fresh = empty();
      tables = fresh;
      tables.transaction.executeWithoutResult(status -> write());
      tables.tamper("update application set " + change.getKey());
      assertThat(problems())
          .as(change.getKey())
          .singleElement()
          .asString()
          .startsWith(COUNTY + " 第1条：表 application 中 id=" + COUNTY + " 的行的")
          .contains(change.getValue());
    }
  }

  @Test
  void aRowThatWasDeletedOrInsertedBehindTheSystemIsFound() {
    tables.tamper("delete from county_result");
    assertThat(problems())
        .containsExactly(COUNTY + " 第1条：表 county_result 中 application_id=" + COUNTY + " 的行被删除");
    tables.tamper("insert into setting values ('clock.offset', '1')");
    assertThat(problems()).contains("tables：表 setting 中 name=clock.offset 的行没有登记，不是由系统写入的");
  }

  @Test
  void aRowThatTheSystemDeletedDoesNotComeBack() {
    sql("insert into setting values ('a', '1')");
    sql("delete from setting where name = 'a'");
    assertThat(problems()).isEmpty();
    tables.tamper("insert into setting values ('a', '1')");
    assertThat(problems()).singleElement().asString().endsWith("表 setting 中 name=a 的行已经删除，现在又有");
  }

  @Test
  void anEarlierStateOfARowIsNotTheLast() {
    sql("update application set status = 'SUBMITTED'");
    assertThat(problems()).isEmpty();
    tables.tamper("update application set status = 'OPEN'");
    assertThat(problems()).singleElement().asString().contains("应为“SUBMITTED”，实为“OPEN”");
    sql("update application set status = 'RETURNED'");
    assertThat(problems()).as("the system has written it anew").isEmpty();
  }

  @Test
  void whatRolledBackWasNotWritten() {
    tables.transaction.executeWithoutResult(
        status -> {
          sql("update application set status = 'SUBMITTED'");
          tables.audit.recordApart(Entry.of(Kind.REFUSAL, Entry.ACCESS, "submit"));
          status.setRollbackOnly();
        });
    assertThat(problems()).isEmpty();
  }

  @Test
  void whoeverMovesRowsToAnotherPlaceInTimeIsFound() {
    sql("update application set status = 'SUBMITTED'");
    tables.tamper("update application set status = 'OPEN'");
    tables.tamper("update audit_record set rows_no = 9 where rows_no = 1");
    assertThat(problems()).contains(COUNTY + " 第1条：内容与散列值不符，记录被改动过（score）");
    tables.tamper("update audit_record set rows_written = null, rows_no = null");
    assertThat(problems()).contains(COUNTY + " 第1条：内容与散列值不符，记录被改动过（score）");
  }

  @Test
  void writersOfOneRowAtOnceRaiseNoFalseAlarm() {
    AuditTables.together(
        120,
        number ->
            tables.transaction.executeWithoutResult(
                status -> {
                  tables.audit.record(
                      Entry.of(Kind.DECISION, "sd64-2021-37010" + number % 3, "save"));
                  sql("update application set message = ?", "m" + number);
                }));
    assertThat(problems()).isEmpty();
  }

  @Test
  void whatWasThereBeforeIsTakenOnRecordOnceAndHeldFromThenOn() {
    tables.tamper("insert into setting values ('old', '1')");
    tables.baseline().afterSingletonsInstantiated();
    long records = tables.verification.verify().records();
    tables.baseline().afterSingletonsInstantiated();
    assertThat(problems()).isEmpty();
    assertThat(tables.verification.verify().records()).as("taken once").isEqualTo(records);
    tables.tamper("update setting set setting_value = '2' where name = 'old'");
    assertThat(problems()).singleElement().asString().contains("“setting_value”应为“1”，实为“2”");
  }

  @Test
  void aColumnThatCameLaterIsHeldToo() {
    tables.baseline().afterSingletonsInstantiated();
    tables.tamper("alter table application add column area varchar(10) default '济南'");
    assertThat(problems()).isEmpty();
    tables.startAnew();
    tables.baseline().afterSingletonsInstantiated();
    assertThat(problems()).isEmpty();
    tables.tamper("update application set area = '青岛'");
    assertThat(problems()).singleElement().asString().contains("“area”应为“济南”，实为“青岛”");
    sql("update application set area = '烟台'");
    assertThat(problems()).isEmpty();
  }

  @Test
  void noStatementIsAddedWhereSomethingIsRecordedAnyway() {
    long before = tables.statements();
    tables.transaction.executeWithoutResult(
        status -> {
          sql("update application set message = 'a'");
          sql("update county_result set place = 2");
          tables.audit.record(Entry.of(Kind.DECISION, COUNTY, "save"));
        });
    assertThat(tables.statements() - before)
        .as("two updates, a locked head, a record")
        .isEqualTo(4);
  }
}

package org.shifan.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;

/** What must hold of the audit's chains, on whichever database. */
abstract class ChainCases {

  private static final String APPLICATION = "sd64-2021-370102";

  AuditTables tables;

  abstract AuditTables empty();

  @BeforeEach
  void start() {
    tables = empty();
  }

  private static Entry entry(String stream, int number) {
    return Entry.of(Kind.DECISION, stream, "assessOnSite")
        .on("task-" + number)
        .because("情况属实；“引号”与😀\u0000")
        .under("SD64-07")
        .with("{\"score\":" + number + "}");
  }

  private void three() {
    for (int i = 1; i <= 3; i++) {
      tables.audit.record(entry(APPLICATION, i));
    }
  }

  private List<String> problems() {
    return tables.verification.verify().flaws().stream().map(Flaw::text).toList();
  }

  @Test
  void whatWasRecordedIsFoundAsItWas() {
    three();
    AuditRecord second = tables.audit.of(APPLICATION).get(1);
    assertThat(second.recordNo()).isEqualTo(2);
    assertThat(second.actor()).isEqualTo("mz-370102");
    assertThat(second.office()).isEqualTo("civil-affairs-370102");
    assertThat(second.content()).isEqualTo("{\"score\":2}");
    assertThat(second.previousHash()).isEqualTo(tables.audit.of(APPLICATION).get(0).hash());
    assertThat(second.recordedAt()).isBefore(second.realAt());
    Verified result = tables.verification.verify();
    assertThat(result.flaws()).isEmpty();
    assertThat(result.records()).as("with the register's own").isEqualTo(4);
  }

  @Test
  void aRecordRollsBackWithItsTransactionAndARefusalDoesNot() {
    tables.transaction.executeWithoutResult(
        status -> {
          tables.audit.record(entry(APPLICATION, 1));
          tables.audit.recordApart(Entry.of(Kind.REFUSAL, Entry.ACCESS, "recommend"));
          status.setRollbackOnly();
        });
    assertThat(tables.audit.of(APPLICATION)).isEmpty();
    assertThat(tables.audit.of(Entry.ACCESS)).hasSize(1);
    assertThat(problems()).isEmpty();
  }

  @Test
  void writersAtOnceToOneStreamAllComeThrough() {
    AuditTables.together(
        200,
        number ->
            tables.transaction.executeWithoutResult(
                status -> {
                  tables.audit.record(entry("sd64-2021-37010" + number % 4, number));
                  tables.audit.record(entry("sd64-2021", number));
                  tables.audit.record(entry("sd64-2021-37010" + (number + 1) % 4, number));
                }));
    assertThat(tables.audit.of("sd64-2021")).hasSize(200);
    assertThat(problems()).isEmpty();
  }

  @Test
  void verifyingWhileOthersWriteFindsNothing() {
    AuditTables.together(
        80,
        number -> {
          tables.audit.record(entry("sd64-2021-37010" + number % 4, number));
          assertThat(problems()).isEmpty();
        });
  }

  @Test
  void theDatabaseRefusesToChangeOrDeleteARecord() {
    three();
    for (String sql :
        List.of(
            "update audit_record set actor = 'x' where record_no = 1",
            "delete from audit_record",
            "update audit_head set length = 2",
            "delete from audit_head")) {
      assertThatThrownBy(() -> tables.jdbc.sql(sql).update())
          .hasStackTraceContaining("append-only");
    }
    assertThat(problems()).isEmpty();
  }

  @Test
  void aForkCannotBeStored() {
    three();
    String copy =
        "insert into audit_record select stream, record_no, kind, actor, on_behalf_of, office,"
            + " recorded_at, real_at, 'other', subject, why, rule, content, previous_hash, hash, null, null"
            + " from audit_record where record_no = 2";
    assertThatThrownBy(() -> tables.jdbc.sql(copy).update())
        .isInstanceOf(DuplicateKeyException.class);
    assertThat(tables.audit.of(APPLICATION)).hasSize(3);
  }

  @Test
  void aChangedColumnIsFound() {
    three();
    for (String change :
        List.of(
            "actor = 'mz-370103'",
            "content = '{\"score\":99}'",
            "why = null",
            "recorded_at = timestamp with time zone '2020-01-01 00:00:00+08'",
            "real_at = timestamp with time zone '2020-01-01 00:00:00+08'",
            "office = ''",
            "on_behalf_of = 'mz-370100'")) {
      tables.tamper(
          "update audit_record set " + change + " where record_no = 2 and stream = ?", APPLICATION);
      assertThat(problems()).as(change).anyMatch(p -> p.startsWith(APPLICATION + " 第2条：内容与散列值不符"));
    }
  }

  @Test
  void allRecordsDeletedWithAllHeadsIsFoundWhereARoundIs() {
    three();
    tables
        .jdbc
        .sql(
            "insert into selection_round (id, programme, province, round_year, deployment_id,"
                + " target_size, budget, status, opened_at, version) values ('sd64-2021', 'sd64',"
                + " '370000', 2021, 'x', 20, 1, 'OPEN', current_timestamp, 0)")
        .update();
    try {
      tables.tamper("delete from audit_record");
      tables.tamper("delete from audit_head");
      assertThat(problems()).containsExactly("audit：有评选而没有任何审计记录，记录和卷首被全部删除");
    } finally {
      tables.jdbc.sql("delete from selection_round").update();
    }
  }

  @Test
  void aDeletedRecordIsFound() {
    three();
    tables.tamper("delete from audit_record where record_no = 2 and stream = ?", APPLICATION);
    assertThat(problems()).containsExactly(APPLICATION + " 第3条：缺少第2条至第2条记录");
  }

  @Test
  void aTailThatWasCutOffIsFoundAlsoWithItsHead() {
    three();
    tables.tamper("delete from audit_record where record_no = 3 and stream = ?", APPLICATION);
    assertThat(problems()).containsExactly(APPLICATION + "：卷首登记有3条记录，实有到第2条，末尾不完整");
    tables.tamper(
        "update audit_head set length = 2, hash = (select hash from audit_record"
            + " where record_no = 2 and stream = ?) where stream = ?",
        APPLICATION,
        APPLICATION);
    assertThat(problems()).containsExactly(APPLICATION + "：卷首被改动过");
  }

  @Test
  void aStreamThatIsGoneAsAWholeIsFound() {
    three();
    tables.tamper("delete from audit_record where stream = ?", APPLICATION);
    tables.tamper("delete from audit_head where stream = ?", APPLICATION);
    assertThat(problems()).containsExactly(APPLICATION + "：整卷记录被删除");
  }

  @Test
  void theRegisterThatIsGoneIsFound() {
    three();
    tables.tamper("delete from audit_record where stream = ?", Chain.REGISTER);
    tables.tamper("delete from audit_head where stream = ?", Chain.REGISTER);
    assertThat(problems()).containsExactly(APPLICATION + "：立卷没有登记，不是由系统写入的");
  }

  @Test
  void whoeverCanWriteRowsCannotWriteARecord() {
    three();
    tables.tamper(
        "insert into audit_record select stream, 4, kind, 'mz-370100', on_behalf_of, office,"
            + " recorded_at, real_at, what, subject, why, rule, content, hash, hash, null, null"
            + " from audit_record where record_no = 3");
    assertThat(problems()).anyMatch(p -> p.startsWith(APPLICATION + " 第4条：内容与散列值不符"));
  }

  @Test
  void twoRecordsThatChangedPlacesAreFound() {
    three();
    tables.tamper(
        "update audit_record set record_no = 9 where record_no = 1 and stream = ?", APPLICATION);
    tables.tamper(
        "update audit_record set record_no = 1 where record_no = 2 and stream = ?", APPLICATION);
    tables.tamper(
        "update audit_record set record_no = 2 where record_no = 9 and stream = ?", APPLICATION);
    assertThat(problems())
        .anyMatch(p -> p.startsWith(APPLICATION + " 第1条"))
        .anyMatch(p -> p.startsWith(APPLICATION + " 第2条"));
  }

  @Test
  void aSealCoversTheWholeRoundWithWhatItsTransactionRecords() {
    three();
    tables.audit.record(entry("sd64-2022-370102", 1));
    tables.transaction.executeWithoutResult(
        status -> {
          tables.seals.seal("sd64-2021");
          tables.audit.record(entry("sd64-2021", 1));
        });
    AuditRecord seal = tables.seals.newest("sd64-2021").orElseThrow();
    assertThat(Seals.covered(seal))
        .extracting(Seals.Covered::stream)
        .containsExactly("sd64-2021", APPLICATION);
    three();
    assertThat(problems()).as("what follows the seal").isEmpty();
  }

  @Test
  void aSealIsMissedByWhoeverRewritesWhatItCovers() {
    three();
    tables.seals.seal("sd64-2021");
    tables.tamper("delete from audit_record where stream = ? and record_no = 3", APPLICATION);
    assertThat(problems()).contains(APPLICATION + " 第3条：封存时有这条记录，现在没有");
  }
}

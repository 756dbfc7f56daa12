package org.shifan.overview;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.shifan.application.Status;
import org.shifan.filing.FilingStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads a round in seven statements, however many counties there are. It asks the tables of all
 * stages, and the engine's of what runs, because one question for each county would be thousands.
 */
@Repository
class OverviewRepository {

  record CountyRow(
      String id,
      String city,
      String county,
      String status,
      OffsetDateTime closes,
      boolean applied,
      boolean ranked,
      boolean recommended,
      boolean accepted,
      boolean selected,
      boolean recognised,
      boolean awarded) {

    Status state() {
      return Status.valueOf(status);
    }

    boolean submitted() {
      return state().sent() || (disqualified() && applied);
    }

    boolean visited() {
      return state() == Status.VISITED || (disqualified() && ranked);
    }

    /** Who is disqualified has come as far as before. */
    private boolean disqualified() {
      return state() == Status.DISQUALIFIED;
    }
  }

  record CityRow(String id, String city, String status, OffsetDateTime closes) {}

  /** A process that runs, by its business key. */
  record Running(String businessKey, String process, String id) {}

  record TaskRow(
      String name,
      LocalDateTime due,
      String assignee,
      String officeId,
      String office,
      String businessKey,
      String instance) {}

  record IncidentRow(String activity, String message, String businessKey, String instance) {}

  record FilingRow(
      String id,
      String kind,
      String subject,
      String period,
      String office,
      String status,
      boolean correcting,
      OffsetDateTime dueAt,
      OffsetDateTime closesAt) {

    FilingStatus state() {
      return FilingStatus.valueOf(status);
    }
  }

  record NoticeRow(int number, OffsetDateTime endsAt) {}

  private static final String COUNTIES =
      """
      select a.id, a.city, a.county, a.status, coalesce(a.correction_until, a.deadline) as closes,
        a.submitted_at is not null as applied, k.county is not null as ranked,
        coalesce(k.recommended, false) and r.status in ('SENT', 'ACCEPTED') as recommended,
        coalesce(k.recommended, false) and r.status = 'ACCEPTED' as accepted,
        exists (select 1 from list_entry e join selection_list l on l.id = e.list_id
          where l.round_id = a.round_id and l.kind = 'DECISION'
          and e.county = a.county and e.selected)
        and not exists (select 1 from removal x
          where x.round_id = a.round_id and x.county = a.county) as selected,
        g.application_id is not null and g.revoked_on is null as recognised,
        exists (select 1 from award_row w join award_run u on u.id = w.run_id
          where w.application_id = a.id and u.status = 'PUBLISHED'
          and w.status <> 'CANCELLED' and w.total > 0) as awarded
      from application a
      join recommendation r on r.id = a.recommendation_id
      left join ranking_row k on k.recommendation_id = r.id and k.county = a.county
      left join recognition g on g.application_id = a.id
      where a.round_id = ? order by a.city, a.county
      """;

  private static final String CITIES =
      """
      select id, city, status, coalesce(correction_until, deadline) as closes
      from recommendation where round_id = ? order by city
      """;

  private static final String OF_ROUND =
      " where (p.BUSINESS_KEY_ = ? or p.BUSINESS_KEY_ like concat(?, '-%')) ";

  private static final String RUNNING =
      """
      select p.BUSINESS_KEY_ as business_key, d.KEY_ as process, p.ID_ as id
      from ACT_RU_EXECUTION p join ACT_RE_PROCDEF d on d.ID_ = p.PROC_DEF_ID_
      """
          + OF_ROUND
          + " and p.PARENT_ID_ is null";

  private static final String TASKS =
      """
      select t.NAME_ as name, t.DUE_DATE_ as due, coalesce(u.FIRST_, t.ASSIGNEE_) as assignee,
        l.GROUP_ID_ as office_id, coalesce(g.NAME_, l.GROUP_ID_) as office,
        p.BUSINESS_KEY_ as business_key, t.PROC_INST_ID_ as instance
      from ACT_RU_TASK t join ACT_RU_EXECUTION p on p.ID_ = t.PROC_INST_ID_
      left join ACT_RU_IDENTITYLINK l
        on l.TASK_ID_ = t.ID_ and l.TYPE_ = 'candidate' and l.GROUP_ID_ is not null
      left join ACT_ID_GROUP g on g.ID_ = l.GROUP_ID_
      left join ACT_ID_USER u on u.ID_ = t.ASSIGNEE_
      """
          + OF_ROUND
          + " order by t.DUE_DATE_, p.BUSINESS_KEY_";

  private static final String INCIDENTS =
      """
      select coalesce(i.ACTIVITY_ID_, i.INCIDENT_TYPE_) as activity, i.INCIDENT_MSG_ as message,
        p.BUSINESS_KEY_ as business_key, p.ID_ as instance
      from ACT_RU_INCIDENT i join ACT_RU_EXECUTION p on p.ID_ = i.PROC_INST_ID_
      """
          + OF_ROUND
          + " and i.ID_ = i.ROOT_CAUSE_INCIDENT_ID_ order by i.INCIDENT_TIMESTAMP_";

  private static final String NOTICES =
      "select notice_number as number, ends_at from public_notice"
          + " where round_id = ? and status = 'OPEN' order by ends_at";

  private static final String FILINGS =
      """
      select f.id, f.kind, f.subject, f.period, coalesce(g.NAME_, f.filer) as office, f.status,
        f.correcting, f.due_at, f.closes_at
      from filing f left join ACT_ID_GROUP g on g.ID_ = f.filer
      where f.round_id = ? order by f.period, f.subject, f.filer
      """;

  private final JdbcClient jdbc;

  OverviewRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<CountyRow> counties(String round) {
    return jdbc.sql(COUNTIES).param(round).query(CountyRow.class).list();
  }

  List<CityRow> cities(String round) {
    return jdbc.sql(CITIES).param(round).query(CityRow.class).list();
  }

  List<Running> running(String round) {
    return jdbc.sql(RUNNING).params(round, round).query(Running.class).list();
  }

  List<TaskRow> tasks(String round) {
    return jdbc.sql(TASKS).params(round, round).query(TaskRow.class).list();
  }

  List<IncidentRow> incidents(String round) {
    return jdbc.sql(INCIDENTS).params(round, round).query(IncidentRow.class).list();
  }

  List<FilingRow> filings(String round) {
    return jdbc.sql(FILINGS).param(round).query(FilingRow.class).list();
  }

  List<NoticeRow> notices(String round) {
    return jdbc.sql(NOTICES).param(round).query(NoticeRow.class).list();
  }
}

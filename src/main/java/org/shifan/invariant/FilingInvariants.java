package org.shifan.invariant;

import java.util.List;
import org.springframework.stereotype.Component;

/** Filings on their way, and the lists that departments decide jointly. */
@Component
class FilingInvariants implements Catalogue {

  private final Queries that;

  FilingInvariants(Queries that) {
    this.that = that;
  }

  @Override
  public List<Invariant> all() {
    return List.of(
        that.none(
            "MCA126-10",
            "filedAfterClosing",
            "截止以后报送，却没有记为逾期",
            "select id from filing where status in ('SENT', 'RECEIVED') and sent_at >= closes_at"),
        that.none(
            "MCA126-10",
            "filedWithoutDay",
            "已经报送，却没有报送时间",
            "select id from filing where status in ('SENT', 'RECEIVED') and sent_at is null"),
        that.none(
            "MCA126-07",
            "sentThoughReturned",
            "会签单位已经退回，却报送了",
            "select f.id from filing f join filing_mark m on m.filing_id = f.id"
                + " and m.submission_no = f.submission_no where f.status in ('SENT', 'RECEIVED')"
                + " and m.step = 'SIGN' and m.decision = 'return'"),
        that.none(
            "MCA126-11",
            "listPublishedThoughReturned",
            "会签部门已经退回名单，却公布了",
            "select l.round_id from joint_list l join joint_mark m on m.round_id = l.round_id"
                + " and m.submission_no = l.submission_no where l.status = 'PUBLISHED'"
                + " and m.decision = 'return'"),
        that.none(
            "MCA126-11",
            "listPublishedUnsigned",
            "两部共同确定的名单没有会签就公布了",
            "select l.round_id from joint_list l join selection_round r on r.id = l.round_id"
                + " where l.status = 'PUBLISHED' and r.province = '000000' and not exists"
                + " (select 1 from joint_mark m where m.round_id = l.round_id"
                + " and m.submission_no = l.submission_no and m.decision = 'sign')"),
        that.none(
            "MCA126-11",
            "listPublishedUndated",
            "名单已经公布，却没有决定日期或者公布时间",
            "select round_id from joint_list where status = 'PUBLISHED'"
                + " and (decided_on is null or published_at is null)"));
  }
}

package org.shifan.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.shifan.audit.Kind;
import org.shifan.calendar.Deadlines;
import org.shifan.process.FormTask;
import org.shifan.process.Refused;
import org.shifan.process.Vars;
import org.shifan.programme.Refusal;
import org.shifan.programme.Refusals;
import org.shifan.region.Regions;
import org.springframework.stereotype.Component;

/** 核查异议: the province looks into an objection and answers it (SD64-09, SD64-15). */
@Component("investigateObjection")
class InvestigateObjection extends FormTask<Finding> {

  /** A row of the table of what was objected; plain cells, so that nothing in them is markup. */
  record Item(String item, String content) {}

  private static final String RULE = "SD64-09";
  private static final int LONGEST = 2000;

  private final ObjectionRepository objections;
  private final Notices notices;
  private final Regions regions;

  InvestigateObjection(ObjectionRepository objections, Notices notices, Regions regions) {
    super("finding", Finding.class);
    this.objections = objections;
    this.notices = notices;
    this.regions = regions;
  }

  @Override
  protected Map<String, Object> context(DelegateExecution execution) {
    FiledObjection objection = objection(execution);
    PublicNotice notice = notices.require(objection.noticeId());
    return Map.of(
        "county", regions.fullName(objection.county()),
        "notice",
            "第%d次公示（%s至%s）"
                .formatted(
                    notice.number(),
                    Deadlines.format(notice.publishedOn()),
                    Deadlines.format(notice.lastDay())),
        "filedAt", Deadlines.format(objection.filedAt().toInstant()),
        "items", items(objection),
        "others", objections.on(notice.id(), objection.county()).size() - 1);
  }

  private static List<Item> items(FiledObjection objection) {
    boolean anonymous = Refusals.blank(objection.objectorName());
    return List.of(
        new Item("异议理由", objection.ground()),
        new Item("证据或者线索", text(objection.evidence())),
        new Item("异议人", anonymous ? "匿名" : objection.objectorName()),
        new Item("联系方式", text(objection.objectorContact())));
  }

  private static String text(String given) {
    return Refusals.blank(given) ? "未提供" : given;
  }

  @Override
  protected Kind kind() {
    return Kind.OBJECTION;
  }

  @Override
  protected String stream(DelegateTask task) {
    return Vars.ROUND_ID.of(task) + "-" + Vars.COUNTY.of(task);
  }

  @Override
  protected void complete(DelegateTask task, Finding form) {
    List<Refusal> refusals = new ArrayList<>();
    if (form.upheld() == null) {
      refusals.add(Refusals.of(RULE, "没有填写核查结论，应为成立或者不成立"));
    }
    if (Refusals.blank(form.answer())) {
      refusals.add(Refusals.of(RULE, "没有填写答复，应写明核查情况和结论"));
    } else if (form.answer().length() > LONGEST) {
      refusals.add(Refusals.of(RULE, "答复有%s个字，最多%s个字", form.answer().length(), LONGEST));
    }
    Refused.when(refusals);
    ObjectionStatus status = form.upheld() ? ObjectionStatus.UPHELD : ObjectionStatus.REJECTED;
    if (!objections.answer(objection(task).id(), status, form.answer())) {
      throw new Refused(List.of(Refusals.of(RULE, "这件异议已经答复，不能再次答复")));
    }
    Objections.UPHELD.set(task, form.upheld());
  }

  private FiledObjection objection(VariableScope scope) {
    return objections.require(Long.parseLong(Objections.OBJECTION_ID.of(scope)));
  }
}

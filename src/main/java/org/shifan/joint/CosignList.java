package org.shifan.joint;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.shifan.access.UserDirectory;
import org.shifan.process.FormTask;
import org.shifan.process.Refused;
import org.shifan.process.Vars;
import org.shifan.programme.Refusals;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/** 会签名单: another department signs the list, or sends it back with a reason. */
@Component("cosignList")
class CosignList extends FormTask<CosignList.Form> {

  record Form(String decision, String reason) {}

  private static final Vars SIGNER = new Vars("signer");

  private final Rounds rounds;
  private final JointLists lists;
  private final JointMarks marks;
  private final JointView view;
  private final UserDirectory directory;

  CosignList(
      Rounds rounds, JointLists lists, JointMarks marks, JointView view, UserDirectory directory) {
    super("signature", Form.class);
    this.rounds = rounds;
    this.lists = lists;
    this.marks = marks;
    this.view = view;
    this.directory = directory;
  }

  @Override
  protected Object context(DelegateExecution execution) {
    return view.signing(Vars.ROUND_ID.of(execution));
  }

  @Override
  protected void complete(DelegateTask task, Form form) {
    JointList list = lists.lock(Vars.ROUND_ID.of(task));
    String rule = rounds.rules(list.roundId()).yearsRule();
    String decision = String.valueOf(form.decision());
    if (!List.of("sign", "return").contains(decision)) {
      throw new Refused(rule, "会签意见应为同意（sign）或退回（return），现为" + form.decision());
    }
    boolean returned = decision.equals("return");
    if (returned && Refusals.blank(form.reason())) {
      throw new Refused(rule, "退回名单应当说明理由");
    }
    String office = SIGNER.of(task);
    marks.add(list, office, decision, returned ? form.reason() : null);
    if (returned) {
      lists.keep(list.refused(directory.office(office) + "退回：" + form.reason()));
    }
  }
}

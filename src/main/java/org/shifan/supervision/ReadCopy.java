package org.shifan.supervision;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.shifan.process.FormTask;
import org.springframework.stereotype.Component;

/** 阅办抄送的报告 (XJ2015-13 四(四) “并同时抄报地州市民政局”): who gets a copy reads it. */
@Component("readCopy")
public class ReadCopy extends FormTask<CopyForm> {

  private final SupervisionViews views;
  private final Withdrawals withdrawals;

  ReadCopy(SupervisionViews views, Withdrawals withdrawals) {
    super("copy", CopyForm.class);
    this.views = views;
    this.withdrawals = withdrawals;
  }

  @Override
  protected Object prefill(DelegateExecution execution) {
    return Map.of("remark", "已阅");
  }

  @Override
  protected Object context(DelegateExecution execution) {
    return views.of(execution);
  }

  @Override
  protected String stream(DelegateTask task) {
    return Facts.filingId(task);
  }

  @Override
  protected void complete(DelegateTask task, CopyForm form) {
    withdrawals.read(Facts.filingId(task), Facts.READER.of(task), form);
  }
}

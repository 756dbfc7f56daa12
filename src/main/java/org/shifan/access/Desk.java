package org.shifan.access;

import java.util.Collection;

/**
 * Where a kind of user works.
 *
 * @param address the page
 * @param name as the pages call it
 * @param purpose what they do there, in a few words
 */
public record Desk(String address, String name, String purpose) {

  private static final String DESIGNERS = "process-designers";

  private static final Desk TASKS =
      new Desk("/camunda/app/tasklist/", "待办任务", "本单位和本人要办理的任务，按截止日期排列");
  private static final Desk WATCH = new Desk("/camunda/app/cockpit/", "运行监控", "各轮工作的进展、逾期和故障");
  private static final Desk FIRST_PAGE = new Desk("/", "首页", "流程、规则与表单用 Camunda Modeler 修改");

  /** The desk of who has these offices: administrators', process designers' or all others'. */
  public static Desk of(Collection<String> offices) {
    if (offices.contains(Logins.ADMINISTRATORS)) {
      return WATCH;
    }
    return offices.contains(DESIGNERS) ? FIRST_PAGE : TASKS;
  }

  /** Whether it is the first page itself, from which nobody need be led. */
  public boolean firstPage() {
    return this == FIRST_PAGE;
  }
}

package org.shifan.audit;

/** What kind of thing a record is about. */
public enum Kind {
  /** A stream of records begins. */
  BEGINNING("立卷"),
  /** A person started a process by its form. */
  START("发起"),
  /** A person completed a task by its form. */
  DECISION("办理"),
  /** The flow decided by itself, by rule or by time. */
  AUTOMATIC("系统判定"),
  /** An extension was decided, or lapsed. */
  EXTENSION("延期"),
  /** The public objected, or an objection was answered. */
  OBJECTION("异议"),
  /** Experts were drawn by lots. */
  DRAW("抽取"),
  /** A file was uploaded or taken out. */
  MATERIAL("材料"),
  /** Something was refused. */
  REFUSAL("拒绝"),
  /** Rows were written for which nothing else is on record, or were there before. */
  ROWS("数据登记"),
  /** The demo's clock was moved. */
  CLOCK("调整时钟"),
  /** An administrator opened or ended an intervention, or changed something in it. */
  INTERVENTION("干预"),
  /** Users, their offices and rights, or shared task lists were changed. */
  ADMINISTRATION("人员与权限"),
  /** A list of facts that an administrator keeps was changed. */
  DATA("基础数据"),
  /** Models were deployed. */
  MODELS("部署模型"),
  /** The heads of a round's streams were sealed. */
  SEAL("封存");

  private final String label;

  Kind(String label) {
    this.label = label;
  }

  /** As officials read it. */
  public String label() {
    return label;
  }
}

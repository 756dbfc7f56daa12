package org.shifan.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Lets every task carry whom it is about as task-local variables, so that lists can show and search
 * it: the county, city, unit or expert in whose scope the task was created; and from when on it is
 * due soon.
 */
class TaskSubject extends AbstractBpmnParseListener implements TaskListener {

  private static final List<Vars> SUBJECTS =
      List.of(Vars.CITY, Vars.COUNTY, Vars.UNIT, Vars.EXPERT);

  @Override
  public void parseUserTask(Element userTask, ScopeImpl scope, ActivityImpl activity) {
    ((UserTaskActivityBehavior) activity.getActivityBehavior())
        .getTaskDefinition()
        .addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, this);
  }

  @Override
  public void notify(DelegateTask task) {
    for (Vars subject : SUBJECTS) {
      Object value = task.getVariable(subject.name());
      if (value != null) {
        task.setVariableLocal(subject.name(), value);
      }
    }
    DueDates.followUp(task);
  }
}

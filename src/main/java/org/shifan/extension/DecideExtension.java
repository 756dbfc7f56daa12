package org.shifan.extension;

import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.shifan.audit.Kind;
import org.shifan.calendar.Deadlines;
import org.shifan.process.DueDates;
import org.shifan.process.ForModels;
import org.shifan.process.FormTask;
import org.shifan.process.OpenForms;
import org.shifan.process.Refused;
import org.shifan.process.Timers;
import org.shifan.process.Vars;
import org.shifan.programme.Refusals;
import org.springframework.stereotype.Component;

/** The province grants or refuses an extension; the running timer moves accordingly. */
@Component("decideExtension")
public class DecideExtension extends FormTask<DecideExtension.Form> {

  record Form(Boolean granted, String reason) {}

  private final Extensions extensions;
  private final Timers timers;
  private final DueDates dueDates;
  private final OpenForms forms;

  DecideExtension(Extensions extensions, Timers timers, DueDates dueDates, OpenForms forms) {
    super("extension", Form.class);
    this.extensions = extensions;
    this.timers = timers;
    this.dueDates = dueDates;
    this.forms = forms;
  }

  /** Until when the window is held for the decision. */
  @ForModels
  public Date due(DelegateExecution execution) {
    return Date.from(pending(execution).holdUntil().toInstant());
  }

  @Override
  protected Object context(DelegateExecution execution) {
    Extension asked = pending(execution);
    DeadlineOwner owner = extensions.owner(asked.ownerId());
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("who", owner.nameOf(asked.ownerId()));
    view.put("step", owner.stepOf(asked.ownerId()));
    view.put("deadline", Deadlines.format(asked.formerDeadline().toInstant()));
    view.put("until", Deadlines.format(Deadlines.endOfDay(asked.askedUntil())));
    view.put("reason", asked.reason());
    view.put("askedAt", Deadlines.format(asked.askedAt().toInstant()));
    view.put("holdUntil", Deadlines.format(asked.holdUntil().toInstant()));
    return view;
  }

  @Override
  protected Kind kind() {
    return Kind.EXTENSION;
  }

  @Override
  protected void complete(DelegateTask task, Form form) {
    if (form.granted() == null) {
      throw new Refused("SD64-06", "请选择是否准予延期");
    }
    if (Refusals.blank(form.reason())) {
      throw new Refused("SD64-06", "准予或不予延期都应当说明理由");
    }
    String id = ownerOf(task);
    Instant deadline = extensions.decide(id, form.granted(), form.reason());
    DeadlineOwner owner = extensions.owner(id);
    timers.move(task.getProcessInstanceId(), owner.timer(), deadline);
    dueDates.follow(id);
    forms.refresh(id, owner.task());
  }

  /** A county's application where there is one in scope, or else the city's recommendation. */
  static String ownerOf(VariableScope scope) {
    return scope.hasVariable(Vars.APPLICATION_ID.name())
        ? Vars.APPLICATION_ID.of(scope)
        : Vars.RECOMMENDATION_ID.of(scope);
  }

  private Extension pending(DelegateExecution execution) {
    String id = ownerOf(execution);
    return extensions
        .pending(id)
        .orElseThrow(() -> new IllegalStateException("no extension is pending for " + id));
  }
}

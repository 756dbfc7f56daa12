package org.shifan.review;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shifan.process.Vars;
import org.springframework.stereotype.Component;

/** A reserve steps in for an expert with a conflict, for that county only (SD64-15 四(五)). */
@Component("seatReserve")
class SeatReserve implements JavaDelegate {

  private final Substitution substitution;

  SeatReserve(Substitution substitution) {
    this.substitution = substitution;
  }

  @Override
  public void execute(DelegateExecution execution) {
    int seatNo = Integer.parseInt(Facts.SEAT_NO.of(execution));
    Optional<String> expert = substitution.fill(Vars.APPLICATION_ID.of(execution), seatNo);
    expert.ifPresent(e -> Vars.EXPERT.set(execution, e));
    Facts.SEATING.set(execution, expert.isPresent() ? "invited" : "vacant");
  }
}

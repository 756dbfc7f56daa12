package org.shifan.bench;

import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.spin.plugin.variable.value.JsonValue;

/**
 * Stands for every bean of the models and does nothing but set the facts that the flow turns on. It
 * is public because the engine's expressions call it.
 */
public final class Bare implements JavaDelegate, TaskListener {

  private static final Duration FAR = Duration.ofDays(400);
  private static final int SEATS = 5;

  private final Map<String, Object> facts;
  private final Map<String, List<String>> counties;

  Bare(Map<String, Object> facts, Map<String, List<String>> counties) {
    this.facts = facts;
    this.counties = counties;
  }

  @Override
  public void execute(DelegateExecution execution) {
    facts.forEach(execution::setVariable);
  }

  @Override
  public void notify(DelegateTask task) {
    facts.forEach(task::setVariable);
  }

  /** An empty form. */
  public JsonValue form(Object execution) {
    return Side.json("{}");
  }

  /** Nothing beside the form. */
  public JsonValue view(Object execution) {
    return Side.json("{}");
  }

  /** A day far away. */
  public Date due(Object id) {
    return new Date(ClockUtil.getCurrentTime().getTime() + FAR.toMillis());
  }

  /** A day far away. */
  public Date close(Object id) {
    return due(id);
  }

  /** A day far away. */
  public Date declaration(Object id) {
    return due(id);
  }

  /** Monthly. */
  public String cycle(Object id) {
    return "0 0 9 25 * ?";
  }

  /** Somebody. */
  public int applicants(Object id) {
    return 1;
  }

  /** The counties of a city's recommendation, or those that are reviewed. */
  public List<String> counties(Object id) {
    return counties.get(id.toString());
  }

  /** A county's city. */
  public String city(Object roundId, Object county) {
    return county.toString().substring(0, 4) + "00";
  }

  /** Five seats. */
  public List<Integer> seats(Object id) {
    return IntStream.rangeClosed(1, SEATS).boxed().toList();
  }

  /** Who sits there. */
  public String expert(Object id, Object seat) {
    return "expert-00" + seat;
  }

  /** Who scores. */
  public List<String> experts(Object id) {
    return seats(id).stream().map(seat -> expert(id, seat)).toList();
  }

  /** The three ways of a review. */
  public List<String> kinds() {
    return List.of("visit", "symposium", "materials");
  }
}

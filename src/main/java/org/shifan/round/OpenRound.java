package org.shifan.round;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shifan.audit.AuditTrail;
import org.shifan.audit.Entry;
import org.shifan.audit.Kind;
import org.shifan.process.Actors;
import org.shifan.process.Clauses;
import org.shifan.process.ForModels;
import org.shifan.process.ForNewProgrammes;
import org.shifan.process.Forms;
import org.shifan.process.Refused;
import org.shifan.process.RuleBook;
import org.shifan.process.Vars;
import org.shifan.programme.Rules;
import org.shifan.region.Region;
import org.shifan.region.Regions;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Opens a year's round, once, and keeps the model set it is opened with (SD64-01 首段、三; SD64-14
 * 四(四)).
 */
@ForNewProgrammes
@Component("openRound")
public class OpenRound implements JavaDelegate {

  private final Rounds rounds;
  private final RuleBook rules;
  private final Regions regions;
  private final RepositoryService repository;
  private final Clock clock;
  private final AuditTrail audit;

  OpenRound(
      Rounds rounds,
      RuleBook rules,
      Regions regions,
      @Lazy RepositoryService repository,
      Clock clock,
      AuditTrail audit) {
    this.rounds = rounds;
    this.rules = rules;
    this.regions = regions;
    this.repository = repository;
    this.clock = clock;
    this.audit = audit;
  }

  @Override
  public void execute(DelegateExecution execution) {
    RoundRequest request =
        Forms.read(String.valueOf(execution.getVariable("round")), RoundRequest.class);
    String programme = (String) execution.getVariable("programme");
    String province = (String) execution.getVariable("provinceCode");
    mustBeOf(programme, execution);
    String id = programme + "-" + request.year();
    Vars.ROUND_ID.set(execution, id);
    Vars.PROVINCE.set(execution, province);
    execution.setProcessBusinessKey(id);
    rounds.keep(opened(id, programme, province, request, deploymentOf(execution)));
    audit.record(
        Entry.of(Kind.START, id, "openRound")
            .on(execution.getProcessInstanceId())
            .under(Clauses.of(execution))
            .with(String.valueOf(execution.getVariable("round"))));
  }

  /** The codes of the cities that take part in the round. */
  @ForModels
  public List<String> cities(String roundId) {
    return regions.cities(rounds.require(roundId).province()).stream().map(Region::code).toList();
  }

  /** A process opens rounds of the programme that its own id begins with, and of no other. */
  private void mustBeOf(String programme, DelegateExecution execution) {
    String process = repository.getProcessDefinition(execution.getProcessDefinitionId()).getKey();
    if (!process.startsWith(programme + "-")) {
      throw new IllegalStateException(
          "process '%s' opens a round of '%s', expected the programme that its id begins with"
              .formatted(process, programme));
    }
  }

  private Round opened(
      String id, String programme, String province, RoundRequest request, String deploymentId) {
    if (request.year() == null) {
      String rule = rules.yearsRule(deploymentId, programme);
      throw new Refused(rule, "缺少年度：应为四位数年份，例如 2021");
    }
    Rules known = rules.of(deploymentId, programme, request.year());
    int counties = known.has("selection") ? regions.countiesUnder(province).size() : 0;
    boolean once = !rounds.exists(id);
    Refused.when(new OpeningRule(known, counties, once).refusals(request, clock.instant()));
    return new Round(
        id,
        programme,
        province,
        request.year(),
        deploymentId,
        known.has("selection") ? size(request, known) : null,
        known.has("award") ? request.budget() : null,
        "OPEN",
        OffsetDateTime.now(clock),
        Actors.current().orElse(null),
        null);
  }

  private static Integer size(RoundRequest request, Rules rules) {
    return request.size() == null ? rules.selection().target() : request.size();
  }

  private String deploymentOf(DelegateExecution execution) {
    return repository.getProcessDefinition(execution.getProcessDefinitionId()).getDeploymentId();
  }
}

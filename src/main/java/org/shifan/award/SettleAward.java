package org.shifan.award;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.shifan.process.FormTask;
import org.shifan.process.Refused;
import org.shifan.process.Vars;
import org.springframework.stereotype.Component;

/** 确定奖励标准和档次 (SD64-10, SD64-11): a person decides a tie, lowers the base, or corrects. */
@Component("settleAward")
class SettleAward extends FormTask<Settlement> {

  private final AwardCases cases;
  private final SettlementRepository settlements;
  private final AwardRunRepository runs;
  private final AwardViews views;

  SettleAward(
      AwardCases cases,
      SettlementRepository settlements,
      AwardRunRepository runs,
      AwardViews views) {
    super("award", Settlement.class);
    this.cases = cases;
    this.settlements = settlements;
    this.runs = runs;
    this.views = views;
  }

  @Override
  protected Object prefill(DelegateExecution execution) {
    String roundId = Vars.ROUND_ID.of(execution);
    AwardCase facts = cases.of(roundId);
    AwardRun run = runs.newest(roundId).orElseThrow();
    List<Settlement.Row> rows =
        runs.rows(run.id()).stream()
            .filter(award -> earns(facts, award.county()))
            .map(award -> new Settlement.Row(award.county(), award.percent()))
            .toList();
    return new Settlement(run.proposedBase().toPlainString(), rows, "");
  }

  @Override
  protected Object context(DelegateExecution execution) {
    String roundId = Vars.ROUND_ID.of(execution);
    AwardCase facts = cases.of(roundId);
    AwardRun run = runs.newest(roundId).orElseThrow();
    List<Place> earning =
        facts.front().stream().filter(place -> earns(facts, place.county())).toList();
    Map<String, Object> view = new LinkedHashMap<>(views.table(roundId));
    view.put("questions", run.questions() == null ? "" : run.questions());
    view.put("returned", runs.returnReason(run.id()).orElse(""));
    view.put("counties", views.options(earning));
    view.put("standard", Yuan.grouped(facts.rules().award().base()));
    view.put("tiers", views.tiers(facts.rules()));
    return view;
  }

  @Override
  protected void complete(DelegateTask task, Settlement form) {
    String roundId = Vars.ROUND_ID.of(task);
    AwardCase facts = cases.of(roundId);
    Refused.when(facts.check(form));
    settlements.add(roundId, facts.fingerprint(), form);
  }

  private static boolean earns(AwardCase facts, String county) {
    return facts.findings().stream().anyMatch(f -> f.earns() && f.county().equals(county));
  }
}

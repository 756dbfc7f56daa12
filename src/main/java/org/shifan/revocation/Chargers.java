package org.shifan.revocation;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.shifan.programme.Refusal;
import org.shifan.programme.Refusals;

/** Who may charge a county: the civil affairs department of its province, or an administrator. */
final class Chargers {

  private Chargers() {}

  /** Refuses another office; where the engine acts by itself there is nobody to refuse. */
  static Optional<Refusal> check(DelegateExecution execution, String province) {
    Authentication caller =
        execution.getProcessEngineServices().getIdentityService().getCurrentAuthentication();
    if (caller == null || caller.getUserId() == null) {
      return Optional.empty();
    }
    List<String> groups = caller.getGroupIds() == null ? List.of() : caller.getGroupIds();
    return groups.contains("civil-affairs-" + province) || groups.contains("camunda-admin")
        ? Optional.empty()
        : Optional.of(Refusals.of(ChargeRule.RULE, "用户%s不能立案，应由本省民政厅办理", caller.getUserId()));
  }
}

package org.shifan.access.matrix;

import static org.shifan.access.matrix.Who.ADMINISTRATORS;
import static org.shifan.access.matrix.Who.MODELLERS;
import static org.shifan.access.matrix.Who.NOBODY;

import java.util.List;

/** What designers and administrators need of the engine's REST API: all the rest of it. */
final class EngineBackOfficeGates {

  private EngineBackOfficeGates() {}

  static List<Gate> all() {
    Gates gates = EngineGates.below();
    models(gates);
    administration(gates);
    return gates.list();
  }

  private static void models(Gates gates) {
    gates
        .gate("deploy models", MODELLERS, "POST", "/deployment/create")
        .gate(
            "read deployments and models",
            MODELLERS,
            "GET",
            "/deployment",
            "/deployment/count",
            "/deployment/{id}",
            "/deployment/{id}/resources/**",
            "/decision-definition/**",
            "/decision-requirements-definition/**",
            "/version");
  }

  private static void administration(Gates gates) {
    gates
        .resources(
            "watch and mend the flow",
            ADMINISTRATORS,
            List.of(
                "task",
                "process-definition",
                "process-instance",
                "execution",
                "variable-instance",
                "event-subscription",
                "incident",
                "job",
                "job-definition",
                "batch",
                "external-task",
                "message",
                "signal",
                "condition",
                "migration",
                "modification",
                "history",
                "metrics"))
        .resources(
            "administer users, rights and models",
            ADMINISTRATORS,
            List.of(
                "user",
                "group",
                "tenant",
                "authorization",
                "identity",
                "filter",
                "deployment",
                "decision-definition",
                "decision-requirements-definition",
                "schema",
                "telemetry"))
        .resources(
            "counted by Cockpit, where cases are switched off",
            ADMINISTRATORS,
            List.of("case-definition", "case-instance", "case-execution"))
        .resources("read in bulk for a product that is not here", NOBODY, List.of("optimize"));
  }
}

/**
 * A plan's tasks, broken into the parts of units: ledger, supervision, bulletins, acceptance
 * (CJ2021).
 */
@org.springframework.modulith.ApplicationModule(displayName = "Plan")
package org.shifan.plan;

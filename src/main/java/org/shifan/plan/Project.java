package org.shifan.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Optional;
import org.shifan.filing.Filled;
import org.shifan.programme.Decimals;

/**
 * A project that a unit carries out with the earmarked money, as it reports it (CJ2021-09, -17).
 *
 * @param name the project
 * @param use what it serves
 * @param builder who builds it (建设单位); empty until it is awarded
 * @param procurement how it was awarded, a code
 * @param reason why so, where the way asks for it
 * @param proof the number of the award notice or contract
 * @param contract the contract's amount in yuan, as typed
 * @param paid what was paid so far in yuan, as typed
 * @param account the final account in yuan, as typed; empty until it is settled
 */
record Project(
    String name,
    String use,
    String builder,
    String procurement,
    String reason,
    String proof,
    String contract,
    String paid,
    String account) {

  static Project of(JsonNode row) {
    return new Project(
        Filled.text(row, "project"),
        Filled.text(row, "use"),
        Filled.text(row, "builder"),
        Filled.text(row, "procurement"),
        Filled.text(row, "procurementReason"),
        Filled.text(row, "proof"),
        Filled.text(row, "contract"),
        Filled.text(row, "paid"),
        Filled.text(row, "account"));
  }

  /** An amount in yuan as typed; empty where it is none. */
  static Optional<BigDecimal> yuan(String typed) {
    return Decimals.read(typed).filter(n -> n.signum() >= 0 && Decimals.fits(n, 2));
  }

  /** What was paid so far. */
  BigDecimal spent() {
    return yuan(paid).orElse(BigDecimal.ZERO);
  }
}

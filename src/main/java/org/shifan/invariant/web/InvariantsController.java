package org.shifan.invariant.web;

import java.util.List;
import org.shifan.invariant.Broken;
import org.shifan.invariant.Invariants;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Looks for impossible states in the live data; for administrators. */
@RestController
class InvariantsController {

  /**
   * What was found.
   *
   * @param sound whether nothing was
   * @param checked how many invariants were looked at
   */
  record View(boolean sound, int checked, List<Broken> broken) {}

  private final Invariants invariants;

  InvariantsController(Invariants invariants) {
    this.invariants = invariants;
  }

  @GetMapping("/api/invariants")
  View check() {
    List<Broken> broken = invariants.broken();
    return new View(broken.isEmpty(), invariants.count(), broken);
  }
}

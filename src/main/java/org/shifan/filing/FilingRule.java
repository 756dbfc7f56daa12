package org.shifan.filing;

import java.util.List;
import org.shifan.programme.Refusal;

/**
 * What another module demands of a filing when it is submitted, such as that its materials are
 * there. It concerns a filing by what the round's rules say of its kind, never by its programme.
 */
public interface FilingRule {

  /** Why the filing cannot be submitted as it is filled in; empty where it can. */
  List<Refusal> check(Filing filing, Filled filled);
}

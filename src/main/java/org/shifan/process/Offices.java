package org.shifan.process;

import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The offices of whoever calls: authority is by region and department. */
@Component
public class Offices {

  private static final String ADMINISTRATORS = "camunda-admin";

  private final IdentityService identity;

  Offices(@Lazy IdentityService identity) {
    this.identity = identity;
  }

  /** Whether the caller works in one of these offices, or is an administrator. */
  public boolean in(String... offices) {
    List<String> mine = mine();
    return mine.contains(ADMINISTRATORS) || Arrays.stream(offices).anyMatch(mine::contains);
  }

  /** The caller's offices; none without a login. */
  public List<String> mine() {
    Authentication caller = identity.getCurrentAuthentication();
    return caller == null || caller.getGroupIds() == null ? List.of() : caller.getGroupIds();
  }
}

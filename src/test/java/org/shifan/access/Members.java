package org.shifan.access;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import org.camunda.bpm.engine.IdentityService;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * Members of offices, for requests: the offices of a login are asked of the directory each time.
 */
public final class Members {

  private Members() {}

  /** The request of a member of this office, who is put there where nobody is. */
  public static RequestPostProcessor of(String office, IdentityService identity) {
    String id = "member-" + office;
    identity.clearAuthentication();
    if (identity.createUserQuery().userId(id).count() == 0) {
      identity.saveUser(identity.newUser(id));
      if (identity.createGroupQuery().groupId(office).count() == 0) {
        identity.saveGroup(identity.newGroup(office));
      }
      identity.createMembership(id, office);
    }
    return user(id);
  }
}

package org.shifan.access.directory;

import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.ALL;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Resources.APPLICATION;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_REQUIREMENTS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.DEPLOYMENT;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.shifan.access.Logins;
import org.springframework.stereotype.Component;

/**
 * What is allowed at all: everyone opens Tasklist; designers read and deploy models; administrators
 * do everything. What is not listed is closed, who may start which process the models say ({@link
 * Starters}), and tasks follow their offices. Rows that an administrator changed stay as they are.
 */
@Component
class Rights {

  private static final String DESIGNERS = "process-designers";

  private final AuthorizationService authorizations;

  Rights(AuthorizationService authorizations) {
    this.authorizations = authorizations;
  }

  /** Adds what is missing. */
  void grant() {
    grant(wanted());
  }

  /** Adds those of these that are missing. */
  void grant(List<Grant> grants) {
    List<Authorization> present = new ArrayList<>();
    present.addAll(
        authorizations
            .createAuthorizationQuery()
            .authorizationType(Authorization.AUTH_TYPE_GLOBAL)
            .list());
    present.addAll(
        authorizations
            .createAuthorizationQuery()
            .groupIdIn(DESIGNERS, Logins.ADMINISTRATORS)
            .list());
    grants.stream()
        .filter(grant -> present.stream().noneMatch(grant::isMadeBy))
        .forEach(grant -> grant.save(authorizations));
  }

  private List<Grant> wanted() {
    List<Grant> grants = new ArrayList<>();
    grants.add(Grant.everyone(APPLICATION, "tasklist", ACCESS));
    grants.add(Grant.everyone(APPLICATION, "welcome", ACCESS));
    grants.add(Grant.all(DESIGNERS, DEPLOYMENT, CREATE, READ));
    grants.add(Grant.all(DESIGNERS, PROCESS_DEFINITION, READ));
    grants.add(Grant.all(DESIGNERS, DECISION_DEFINITION, READ));
    grants.add(Grant.all(DESIGNERS, DECISION_REQUIREMENTS_DEFINITION, READ));
    for (Resources resource : Resources.values()) {
      grants.add(Grant.all(Logins.ADMINISTRATORS, resource, ALL));
    }
    return grants;
  }
}

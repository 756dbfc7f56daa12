package org.shifan.access.directory;

import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.ALL;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Resources.APPLICATION;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_REQUIREMENTS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.DEPLOYMENT;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_INSTANCE;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.shifan.access.Logins;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What is allowed at all: everyone opens Tasklist; 省民政厅 opens rounds and revocations (SD64-14,
 * SD64-18); designers read and deploy models; administrators do everything. What is not listed is
 * closed, and tasks follow their offices. Rows that an administrator changed stay as they are.
 */
@Component
class Rights {

  private static final String DESIGNERS = "process-designers";
  private static final List<String> STARTED_BY_THE_PROVINCE = List.of("sd64-round", "revocation");

  private final AuthorizationService authorizations;
  private final String province;

  Rights(AuthorizationService authorizations, @Value("${shifan.province}") String province) {
    this.authorizations = authorizations;
    this.province = "civil-affairs-" + province;
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
            .groupIdIn(province, DESIGNERS, Logins.ADMINISTRATORS)
            .list());
    grants.stream().filter(grant -> present.stream().noneMatch(grant::isMadeBy)).forEach(this::add);
  }

  private void add(Grant grant) {
    Authorization row = authorizations.createNewAuthorization(grant.type());
    if (grant.group() != null) {
      row.setGroupId(grant.group());
    }
    row.setResource(grant.resource());
    row.setResourceId(grant.resourceId());
    row.setPermissions(grant.permissions());
    authorizations.saveAuthorization(row);
  }

  private List<Grant> wanted() {
    List<Grant> grants = new ArrayList<>();
    grants.add(Grant.everyone(APPLICATION, "tasklist", ACCESS));
    grants.add(Grant.everyone(APPLICATION, "welcome", ACCESS));
    grants.add(Grant.all(province, PROCESS_INSTANCE, CREATE));
    STARTED_BY_THE_PROVINCE.forEach(
        key -> grants.add(new Grant(province, PROCESS_DEFINITION, key, READ, CREATE_INSTANCE)));
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

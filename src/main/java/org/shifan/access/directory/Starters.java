package org.shifan.access.directory;

import static org.camunda.bpm.engine.authorization.Permissions.CREATE;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_INSTANCE;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.shifan.process.SetInForce;
import org.shifan.process.StartOffices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Lets those offices start a process that its model names ({@code candidateStarterGroups}), where
 * it is startable in Tasklist. The set in force decides: what another set says no more is taken
 * back, but for rows that somebody else made.
 */
@Component
class Starters implements SetInForce {

  private static final Logger LOG = LoggerFactory.getLogger(Starters.class);

  private final AuthorizationService authorizations;
  private final StartOffices offices;
  private final StartGrants made;

  Starters(@Lazy AuthorizationService authorizations, StartOffices offices, StartGrants made) {
    this.authorizations = authorizations;
    this.offices = offices;
    this.made = made;
  }

  @Override
  public void comesIn(String deploymentId) {
    List<Grant> wanted = wanted(deploymentId);
    made.all().stream().filter(row -> wanted.stream().noneMatch(row::by)).forEach(this::takeBack);
    wanted.stream().filter(grant -> !there(grant)).forEach(this::give);
  }

  private List<Grant> wanted(String deploymentId) {
    Map<String, Set<String>> processes = new TreeMap<>();
    made.startsOf(deploymentId).stream()
        .filter(start -> offices.known(start.office()))
        .forEach(
            start ->
                processes
                    .computeIfAbsent(start.office(), o -> new TreeSet<>())
                    .add(start.process()));
    return processes.entrySet().stream().flatMap(e -> grants(e.getKey(), e.getValue())).toList();
  }

  /** The engine asks for both: an instance at all, and one of this process. */
  private static Stream<Grant> grants(String office, Set<String> processes) {
    return Stream.concat(
        Stream.of(Grant.all(office, PROCESS_INSTANCE, CREATE)),
        processes.stream()
            .map(key -> new Grant(office, PROCESS_DEFINITION, key, READ, CREATE_INSTANCE)));
  }

  private boolean there(Grant grant) {
    return authorizations
        .createAuthorizationQuery()
        .groupIdIn(grant.group())
        .resourceType(grant.resource())
        .resourceId(grant.resourceId())
        .list()
        .stream()
        .anyMatch(grant::isMadeBy);
  }

  private void give(Grant grant) {
    made.add(grant.save(authorizations), grant);
    LOG.info("{} may start {}", grant.group(), grant.resourceId());
  }

  private void takeBack(StartGrants.Made row) {
    Authorization there =
        authorizations
            .createAuthorizationQuery()
            .authorizationId(row.authorizationId())
            .singleResult();
    if (there != null) {
      authorizations.deleteAuthorization(row.authorizationId());
      LOG.info("{} may start {} no more", row.office(), row.resourceId());
    }
    made.remove(row);
  }
}

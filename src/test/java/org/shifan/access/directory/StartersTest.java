package org.shifan.access.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Permissions.UPDATE;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_INSTANCE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shifan.EngineTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may start which process follows from the set in force, whoever deployed it. */
@EngineTest
class StartersTest {

  private static final String SHANDONG = "civil-affairs-370000";
  private static final String HEBEI = "civil-affairs-130000";
  private static final String CHANGAN = "leading-group-130102";

  /** Who starts what the release brings. */
  private static final List<String> RELEASED =
      List.of(
          SHANDONG,
          "civil-affairs-000000",
          "civil-affairs-650000",
          "civil-affairs-652301",
          "leading-group-652301");

  @Autowired RepositoryService repository;
  @Autowired AuthorizationService authorizations;
  @Autowired IdentityService identity;
  @Autowired Starters starters;
  @Autowired JdbcClient jdbc;

  private String before;
  private final List<String> deployed = new ArrayList<>();

  @BeforeEach
  void remember() {
    before = newest();
  }

  @AfterEach
  void asBefore() {
    identity.clearAuthentication();
    deployed.forEach(id -> repository.deleteDeployment(id, true));
    starters.comesIn(before);
    assertThat(startedBy(SHANDONG)).containsExactlyInAnyOrder("sd64-round", "revocation");
  }

  @Test
  void theShippedSetIsStartedByThoseItsModelsNameOnly() {
    assertThat(startedBy(SHANDONG)).containsExactlyInAnyOrder("sd64-round", "revocation");
    assertThat(mayStartAtAll(SHANDONG)).isTrue();
    assertThat(allStarters()).containsExactlyInAnyOrderElementsOf(RELEASED);
    assertThat(startedBy("civil-affairs-000000"))
        .containsExactlyInAnyOrder("mca126-round", "mca39-round");
    assertThat(startedBy("civil-affairs-650000")).containsExactly("xj2015-round");
    assertThat(startedBy("leading-group-652301")).containsExactly("cj2021-plan");
  }

  @Test
  void anOfficeThatADesignersModelNamesMayStartIt() {
    designerDeploys(model(HEBEI + ", " + CHANGAN, true));
    assertThat(startedBy(HEBEI)).containsExactly("fresh");
    assertThat(startedBy(CHANGAN)).containsExactly("fresh");
    assertThat(mayStartAtAll(CHANGAN)).isTrue();
    assertThat(startedBy(SHANDONG)).containsExactlyInAnyOrder("sd64-round", "revocation");
    assertThat(allStarters()).containsAll(RELEASED).contains(HEBEI, CHANGAN);
  }

  @Test
  void whatAModelSaysNoMoreIsTakenBack() {
    designerDeploys(model(HEBEI, true));
    designerDeploys(model(CHANGAN, true));
    assertThat(startedBy(HEBEI)).isEmpty();
    assertThat(mayStartAtAll(HEBEI)).isFalse();
    assertThat(startedBy(CHANGAN)).containsExactly("fresh");
  }

  @Test
  void whatIsNotStartableInTasklistIsStartedByNobody() {
    designerDeploys(model(HEBEI, false));
    assertThat(startedBy(HEBEI)).isEmpty();
    assertThat(mayStartAtAll(HEBEI)).isFalse();
  }

  @Test
  void aRowThatAnAdministratorMadeStays() {
    Grant own = new Grant(HEBEI, PROCESS_DEFINITION, "fresh", READ, CREATE_INSTANCE, UPDATE);
    String row = own.save(authorizations);
    designerDeploys(model(HEBEI, true));
    designerDeploys(model(CHANGAN, true));
    assertThat(startedBy(HEBEI)).containsExactly("fresh");
    authorizations.deleteAuthorization(row);
  }

  @Test
  void aRowThatWasDeletedComesAgainWithTheNextSet() {
    long released = grants();
    designerDeploys(model(HEBEI, true));
    rows(HEBEI).forEach(row -> authorizations.deleteAuthorization(row.getId()));
    starters.comesIn(newest());
    starters.comesIn(newest());
    assertThat(rows(HEBEI)).hasSize(2);
    assertThat(grants()).isEqualTo(released + 2);
  }

  private long grants() {
    return jdbc.sql("select count(*) from start_grant").query(Long.class).single();
  }

  private void designerDeploys(String model) {
    identity.setAuthentication("designer", List.of("process-designers"));
    deployed.add(
        repository.createDeployment().name("x").addString("fresh.bpmn", model).deploy().getId());
  }

  private static String model(String starters, boolean startable) {
    return """
        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="fresh-x"
            xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="test">
          <process id="fresh" isExecutable="true" camunda:historyTimeToLive="P1D"
              camunda:isStartableInTasklist="%s" camunda:candidateStarterGroups="%s">
            <startEvent id="begun" /><endEvent id="done" />
            <sequenceFlow id="flow" sourceRef="begun" targetRef="done" />
          </process>
        </definitions>
        """
        .formatted(startable, starters);
  }

  private String newest() {
    return repository
        .createProcessDefinitionQuery()
        .orderByProcessDefinitionVersion()
        .desc()
        .listPage(0, 1)
        .get(0)
        .getDeploymentId();
  }

  private Set<String> startedBy(String office) {
    return rows(office).stream()
        .filter(row -> row.getResourceType() == PROCESS_DEFINITION.resourceType())
        .filter(row -> row.isPermissionGranted(CREATE_INSTANCE) && row.isPermissionGranted(READ))
        .map(Authorization::getResourceId)
        .collect(Collectors.toSet());
  }

  private boolean mayStartAtAll(String office) {
    return rows(office).stream()
        .filter(row -> row.getResourceType() == PROCESS_INSTANCE.resourceType())
        .anyMatch(row -> row.isPermissionGranted(CREATE));
  }

  private Set<String> allStarters() {
    identity.clearAuthentication();
    return authorizations
        .createAuthorizationQuery()
        .resourceType(PROCESS_DEFINITION)
        .hasPermission(CREATE_INSTANCE)
        .list()
        .stream()
        .map(Authorization::getGroupId)
        .filter(group -> !"camunda-admin".equals(group))
        .collect(Collectors.toSet());
  }

  /** What an office may do with processes, asked by nobody. */
  private List<Authorization> rows(String office) {
    identity.clearAuthentication();
    return Stream.of(PROCESS_DEFINITION, PROCESS_INSTANCE)
        .flatMap(
            type ->
                authorizations
                    .createAuthorizationQuery()
                    .groupIdIn(office)
                    .resourceType(type)
                    .list()
                    .stream())
        .toList();
  }
}

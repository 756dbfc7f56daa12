package org.shifan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shifan.EngineTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The rules hold for everybody, also for whoever asks first after a start. */
@EngineTest
class RuleBookTest {

  @Autowired private RepositoryService repository;
  @Autowired private IdentityService identity;
  @Autowired private SystemWork system;

  @AfterEach
  void nobodyIsLoggedIn() {
    identity.clearAuthentication();
  }

  @Test
  void sd64_14_anOfficialWhoAsksFirstReadsTheRules() {
    String deployment =
        repository.createDeploymentQuery().orderByDeploymentTime().desc().list().get(0).getId();
    identity.setAuthentication("mz-370102", List.of("civil-affairs-370102"));

    var rules = new RuleBook(new SetFiles(repository, system), system).of(deployment, "sd64", 2021);

    assertThat(rules.quota().maximum()).isEqualTo(3);
    assertThat(identity.getCurrentAuthentication().getUserId()).isEqualTo("mz-370102");
  }
}

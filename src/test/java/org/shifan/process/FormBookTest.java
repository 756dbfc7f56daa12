package org.shifan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shifan.EngineTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What a form's fields are called, of the deployment that a round runs on. */
@EngineTest
class FormBookTest {

  @Autowired private RepositoryService repository;
  @Autowired private IdentityService identity;
  @Autowired private FormBook forms;

  private String deployment;

  @BeforeEach
  void anOfficialIsLoggedIn() {
    deployment =
        repository.createDeploymentQuery().orderByDeploymentTime().desc().list().get(0).getId();
    identity.setAuthentication("mz-370102", List.of("civil-affairs-370102"));
  }

  @AfterEach
  void nobodyIsLoggedIn() {
    identity.clearAuthentication();
  }

  @Test
  void theFieldsComeInTheOrderOfTheFormWithTheirUnits() {
    assertThat(forms.fields(deployment, "prepareApplication"))
        .startsWith(
            new FormBook.Field("contact", "联系人"),
            new FormBook.Field("phone", "联系电话"),
            new FormBook.Field("elderly", "60岁及以上老年人口（人）"))
        .contains(new FormBook.Field("extensionUntil", "申请延期至"));
  }

  @Test
  void rowsOfAListAreNoFieldsOfTheForm() {
    assertThat(forms.fields(deployment, "score"))
        .extracting(FormBook.Field::key)
        .containsExactly("remark");
  }

  @Test
  void aFormThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> forms.fields(deployment, "nowhere")).hasMessageContaining("nowhere");
  }
}

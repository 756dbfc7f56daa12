package org.shifan.access;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

/** Production does not start with the demo's settings or a password that everyone knows. */
class ProductionGuardTest {

  private static void start(MockEnvironment settings) {
    new ProductionGuard().postProcessEnvironment(settings, new SpringApplication());
  }

  private static MockEnvironment production() {
    MockEnvironment settings = new MockEnvironment();
    settings.setActiveProfiles("production");
    return settings
        .withProperty("spring.datasource.password", "Tai-Shan-1545m")
        .withProperty("shifan.audit.key", "Huang-He-5464km-Chang-Jiang-6300km");
  }

  @Test
  void ownSecretsStart() {
    assertThatCode(() -> start(production())).doesNotThrowAnyException();
  }

  @Test
  void theDemoIsNotLookedAt() {
    assertThatCode(() -> start(new MockEnvironment().withProperty("shifan.demo.password", "demo")))
        .doesNotThrowAnyException();
  }

  @Test
  void demoSettingsAreRefused() {
    MockEnvironment settings = production().withProperty("SHIFAN_DEMO_PASSWORD", "demo");
    assertThatThrownBy(() -> start(settings)).hasMessageContaining("shifan.demo.password：演示设置");
  }

  @Test
  void theDefaultDatabasePasswordIsRefused() {
    MockEnvironment settings = production().withProperty("spring.datasource.password", "shifan");
    assertThatThrownBy(() -> start(settings)).hasMessageContaining("spring.datasource.password");
    assertThatThrownBy(() -> start(settings.withProperty("spring.datasource.password", "")))
        .hasMessageContaining("为空或者是默认密码");
  }

  @Test
  void aWellKnownAdministratorPasswordIsRefused() {
    MockEnvironment settings =
        production().withProperty("camunda.bpm.admin-user.password", "admin");
    assertThatThrownBy(() -> start(settings))
        .hasMessageContaining("camunda.bpm.admin-user.password");
  }

  @Test
  void anAuditKeyThatIsAbsentShortOrTheDemosIsRefused() {
    for (String key : new String[] {"", "short", "shifan-demo-audit-key-everybody-knows-it"}) {
      MockEnvironment settings = production().withProperty("shifan.audit.key", key);
      assertThatThrownBy(() -> start(settings)).hasMessageContaining("shifan.audit.key");
    }
  }
}

package org.shifan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;

/** What the profile production switches on. */
class ProductionSettingsTest {

  private static PropertySource<?> settings() throws IOException {
    return new YamlPropertySourceLoader()
        .load("production", new ClassPathResource("application-production.yml"))
        .get(0);
  }

  @Test
  void passwordsFollowTheEnginesPolicy() throws IOException {
    String policy = "camunda.bpm.generic-properties.properties.enable-password-policy";
    assertThat(settings().getProperty(policy)).isEqualTo(true);
  }

  @Test
  void theSessionGoesOverEncryptedConnectionsOnly() throws IOException {
    assertThat(settings().getProperty("server.servlet.session.cookie.secure")).isEqualTo(true);
  }
}

package org.shifan.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.Profiles;

/** Refuses to start in production with anything of the demo or with a default secret. */
public class ProductionGuard implements EnvironmentPostProcessor, Ordered {

  private static final String DATABASE = "spring.datasource.password";
  private static final String AUDIT_KEY = "shifan.audit.key";
  private static final int KEY_LENGTH = 32;
  private static final List<String> WELL_KNOWN = List.of("", "shifan", "demo", "admin", "postgres");

  @Override
  public int getOrder() {
    return LOWEST_PRECEDENCE;
  }

  @Override
  public void postProcessEnvironment(ConfigurableEnvironment settings, SpringApplication app) {
    if (!settings.acceptsProfiles(Profiles.of("production"))) {
      return;
    }
    List<String> problems = new ArrayList<>();
    names(settings)
        .filter(name -> name.startsWith("shifan.demo."))
        .distinct()
        .forEach(name -> problems.add(name + "：演示设置，生产环境不应存在"));
    String key = settings.getProperty(AUDIT_KEY, "");
    if (key.length() < KEY_LENGTH || key.startsWith("shifan-demo-")) {
      problems.add(AUDIT_KEY + "：没有设置、过短或者是演示用的密钥，应设置为自己的密钥，至少" + KEY_LENGTH + "个字符，不要存放在数据库中");
    }
    for (String secret : List.of(DATABASE, "camunda.bpm.admin-user.password")) {
      boolean required = secret.equals(DATABASE);
      String value = settings.getProperty(secret);
      if (value == null ? required : WELL_KNOWN.contains(value)) {
        problems.add(secret + "：为空或者是默认密码，应设置为自己的密码");
      }
    }
    if (!problems.isEmpty()) {
      throw new UnsafeProductionException(problems);
    }
  }

  private static Stream<String> names(ConfigurableEnvironment settings) {
    return settings.getPropertySources().stream()
        .filter(EnumerablePropertySource.class::isInstance)
        .flatMap(source -> Stream.of(((EnumerablePropertySource<?>) source).getPropertyNames()))
        .map(name -> name.toLowerCase(Locale.ROOT).replace('_', '.'));
  }
}

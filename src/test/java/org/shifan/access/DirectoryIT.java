package org.shifan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The directory is complete after the first start, and stays so. */
class DirectoryIT extends AccessApplication {

  private static final List<String> TABLES =
      List.of(
          "act_id_user",
          "act_id_group",
          "act_id_membership",
          "act_ru_authorization",
          "act_ru_filter",
          "start_grant",
          "expert");

  @Autowired JdbcClient jdbc;
  @Autowired ExpertPool experts;

  @Autowired
  @Qualifier("directorySeed")
  SmartInitializingSingleton seed;

  private Map<String, Long> rows() {
    return TABLES.stream()
        .collect(
            Collectors.toMap(
                table -> table,
                table -> jdbc.sql("select count(*) from " + table).query(Long.class).single()));
  }

  @Test
  void aSecondStartAddsNothing() {
    Map<String, Long> first = rows();
    seed.afterSingletonsInstantiated();
    assertThat(rows()).isEqualTo(first);
    assertThat(first).containsEntry("expert", 180L).containsEntry("act_ru_filter", 4L);
    long shandong = 2 * (1 + 16 + 136) + 5;
    long xinjiang = 3 * (1 + 14 + 108) + 5;
    long others = 2 * (1 + 29 + (333 - 16 - 14) + 74 + 1 + 14);
    assertThat(first.get("act_id_user")).isEqualTo(shandong + xinjiang + others + 41 + 2 + 180L);
  }

  @Test
  void theExpertsAreInTheirPool() {
    assertThat(experts.active("370000")).hasSize(60);
    assertThat(experts.active("370000").get(0).userId()).isEqualTo("expert-001");
    assertThat(experts.active("000000").get(0).userId()).isEqualTo("expert-000000-001");
  }

  @Test
  void tasksLeaveNoAuthorizationRow() {
    String tasksOnly = "select count(*) from act_ru_authorization where resource_type_ = 7";
    Long rows = jdbc.sql(tasksOnly).query(Long.class).single();
    assertThat(rows).as("the administrators' one").isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "mz-370000,200",
    "admin,403",
    "mz-370100,404",
    "mz-370102,404",
    "cz-370000,404",
    "mz-000000,404",
    "mz-650000,404",
    "zf-652301,404",
    "unit-652301-minzheng,404",
    "designer,403"
  })
  void onlyWhomTheModelNamesStarts(String user, int status) {
    String path = "/engine-rest/process-definition/key/plain/start";
    assertThat(as(user).post(path, "{}").status()).isEqualTo(status);
  }

  @Test
  void theShippedFiltersShowOwnTasksOnly() {
    Client county = as("mz-370102");
    var filters = county.get("/engine-rest/filter").json();
    assertThat(filters).hasSize(4);
    for (var filter : filters) {
      String id = filter.get("id").asText();
      var list = county.get("/engine-rest/filter/" + id + "/list").json();
      assertThat(list).allSatisfy(task -> assertThat(task.get("name").asText()).isEqualTo("历下区填报"));
      assertThat(county.get("/engine-rest/filter/" + id + "/count").json().get("count").asInt())
          .isEqualTo(list.size());
    }
  }

  @Test
  void onlyAdministratorsStoreFilters() {
    String filter =
        "{\"name\":\"x\",\"resourceType\":\"Task\",\"query\":{\"name\":\"x\"},\"properties\":{}}";
    Answer refused = as("mz-370102").post("/engine-rest/filter/create", filter);
    assertThat(refused.status()).as(refused.body()).isEqualTo(403);
  }

  @Test
  void designersDeployAndDecideNothing() {
    Client designer = as("designer");
    assertThat(designer.get("/engine-rest/deployment").json()).isNotEmpty();
    assertThat(designer.get("/engine-rest/process-instance").status()).isEqualTo(403);
    String deployment = designer.get("/engine-rest/deployment").json().get(0).get("id").asText();
    assertThat(
            designer
                .send("DELETE", "/engine-rest/deployment/" + deployment, "", "application/json")
                .status())
        .isEqualTo(403);
  }
}

package org.shifan.access.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.core.GrantedAuthority;

class ClaimedOfficesTest {

  private static List<String> offices(Map<String, String> mapping, Object claim) {
    return new ClaimedOffices(new OidcSettings("sub", "groups", mapping))
        .offices(Map.of("groups", claim)).stream().map(GrantedAuthority::getAuthority).toList();
  }

  @Test
  void groupsAreMappedToOfficesAndOthersAreNothing() {
    assertThat(offices(Map.of("a", "finance-370000"), List.of("a", "b", "civil-affairs-370000")))
        .containsExactly("finance-370000");
  }

  @Test
  void withoutAMappingGroupsNamedAsOfficesAreThem() {
    assertThat(
            offices(Map.of(), List.of("civil-affairs-370102", "experts", "other", "camunda-admin")))
        .containsExactly("civil-affairs-370102", "experts");
  }

  @Test
  void officesOfAllProgrammesAreOffices() {
    List<String> all =
        List.of(
            "government-652301", "leading-group-652301", "unit-652301-minzheng", "finance-000000");
    assertThat(offices(Map.of(), all)).isEqualTo(all);
    assertThat(offices(Map.of(), List.of("unit-652301", "unit-652301-", "government-x"))).isEmpty();
  }

  @Test
  void administratorsAreMadeByAMappingOnly() {
    assertThat(offices(Map.of("运维", "camunda-admin"), List.of("运维")))
        .containsExactly("camunda-admin");
    assertThat(offices(Map.of(), "camunda-admin")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "li.si", "a b", "*", "王丽"})
  void whatCannotBeAnIdIsRefusedWithIt(String user) {
    ClaimedOffices claimed = new ClaimedOffices(new OidcSettings("sub", "groups", Map.of()));
    assertThatThrownBy(() -> claimed.user(Map.of("sub", user)))
        .hasMessageContaining("“" + user + "”");
  }
}

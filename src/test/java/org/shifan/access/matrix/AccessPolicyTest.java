package org.shifan.access.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No other spelling of an address opens what its own spelling does not. */
class AccessPolicyTest {

  @ParameterizedTest
  @CsvSource({
    "GET,/engine-rest/nothing",
    "GET,/engine-rest/application.wadl",
    "OPTIONS,/engine-rest/deployment/x/y",
    "GET,/engine-rest/engine/other/task",
    "GET,/ENGINE-REST/task",
    "GET,/engine-rest//job",
    "GET,/engine-rest;x=1/job",
    "GET,/engine-rest%2fjob",
    "TRACE,/engine-rest/nothing",
    "GET,/actuator/env",
    "GET,/h2-console",
    "GET,/any"
  })
  void whatIsNotStatedIsClosedToAll(String method, String path) {
    assertThat(AccessPolicy.gate(method, path).map(Gate::who).orElse(Who.NOBODY))
        .doesNotContain(Who.ANYBODY, Who.OFFICIAL, Who.EXPERT, Who.DESIGNER);
  }

  @ParameterizedTest
  @CsvSource({"/engine-rest/job/", "/engine-rest/%6aob", "/engine-rest/engine/default/job"})
  void anotherSpellingOfAnAddressIsTheSameAddress(String path) {
    assertThat(AccessPolicy.gate("GET", path))
        .hasValueSatisfying(gate -> assertThat(gate.who()).containsOnly(Who.ADMINISTRATOR));
  }

  @Test
  void whoMayReadMayAskWithHead() {
    assertThat(AccessPolicy.gate("HEAD", "/api/rounds"))
        .isEqualTo(AccessPolicy.gate("GET", "/api/rounds"));
    assertThat(AccessPolicy.gate("HEAD", "/materials/x/y/delete")).isEmpty();
  }
}

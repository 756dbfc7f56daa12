package org.shifan.access.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shifan.access.AccessApplication;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every address that the running application answers has a gate, and the gate holds. */
class AccessMatrixIT extends AccessApplication {

  private static final String WRITE = "mvn -q test -Dtest=AccessMatrixIT -Ddocs.write=true";

  @Autowired private ServletContext servlets;
  @Autowired private ApplicationContext spring;

  private Set<Endpoint> endpoints;

  @BeforeEach
  void walk() throws Exception {
    endpoints = MappedEndpoints.of(servlets, spring);
    assertThat(endpoints).as("addresses found").hasSizeGreaterThan(1000);
  }

  @Test
  void everyAddressHasAGate() {
    assertThat(endpoints.stream().filter(endpoint -> endpoint.gate().isEmpty()))
        .as("addresses that nobody may call, because no gate is stated for them in AccessPolicy")
        .isEmpty();
  }

  @Test
  void everyGateHasAnAddress() {
    Set<Gate> used =
        endpoints.stream()
            .flatMap(endpoint -> endpoint.gate().stream())
            .collect(Collectors.toSet());
    assertThat(AccessPolicy.gates().stream().filter(gate -> !used.contains(gate)))
        .extracting(Gate::purpose)
        .as("gates about nothing")
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Who.class)
  void eachKindOfCallerIsLetInAsStatedAndRefusedElsewhere(Who kind) {
    Caller caller = Caller.of(kind, port);
    List<String> wrong = new ArrayList<>();
    for (Endpoint endpoint : endpoints) {
      boolean may = endpoint.gate().map(gate -> gate.who().contains(kind)).orElse(false);
      boolean open = endpoint.gate().map(gate -> gate.who().contains(Who.ANYBODY)).orElse(false);
      if (!endpoint.endsTheSession() && caller.isRefused(endpoint) == (may || open)) {
        wrong.add(endpoint + (may ? " is refused" : " is let in"));
      }
    }
    assertThat(wrong).as("for %s", kind).isEmpty();
  }

  @Test
  void theDocumentSaysWhatTheRulesAre() throws IOException {
    Path file = Path.of("docs", "access-matrix.md");
    String present = AccessPage.text(endpoints);
    if (Boolean.getBoolean("docs.write")) {
      Files.writeString(file, present);
    }
    assertThat(Files.readString(file).replace("\r\n", "\n"))
        .as("%s has drifted; write it anew with: %s, read the change, commit", file, WRITE)
        .isEqualTo(present);
  }
}

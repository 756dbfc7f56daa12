package org.shifan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every BPMN model passes bpmnlint with the rules in {@code tools/.bpmnlintrc}. */
class BpmnLintIT {

  private static final String SKIPPED =
      "SKIPPED: the models were NOT linted, because Node.js (npm) is missing. Install Node.js 20 or later.";

  @BeforeAll
  static void needsNode() throws Exception {
    if (isNodeThere()) {
      return;
    }
    assertThat(System.getenv("CI")).as("CI must lint the models: %s", SKIPPED).isNotEqualTo("true");
    System.err.println(SKIPPED);
    abort(SKIPPED);
  }

  @Test
  void everyModelPassesTheLint() throws Exception {
    assertThat(ModelFiles.bpmn()).as("BPMN models under processes/").isNotEmpty();
    if (!Files.isDirectory(Path.of("tools", "node_modules"))) {
      Run install = npm("ci", "--prefix", "tools");
      assertThat(install.exit()).as("npm ci --prefix tools:%n%s", install.output()).isZero();
    }
    Run lint = npm("run", "--silent", "--prefix", "tools", "lint");
    assertThat(lint.exit()).as("npm run --prefix tools lint:%n%s", lint.output()).isZero();
  }

  private static boolean isNodeThere() throws InterruptedException {
    try {
      return npm("--version").exit() == 0;
    } catch (IOException missing) {
      return false;
    }
  }

  private static Run npm(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("npm"));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), output);
  }

  /** What a command left: its exit code and all it printed. */
  private record Run(int exit, String output) {}
}

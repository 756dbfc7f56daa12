package org.shifan.guard.deed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.shifan.process.Question;

/** Every command of the engine is known for what it is; what is not known is a deed. */
class KnownCommandsTest {

  /** Ours, and in no jar. */
  private static final Set<String> OURS = Set.of("ReturnTask");

  private static List<EngineCommand> all;

  private final KnownCommands known = new KnownCommands();

  @BeforeAll
  static void walk() throws Exception {
    all = EngineCommand.all();
    assertThat(all).as("commands found").hasSizeGreaterThan(300);
  }

  @Test
  void everyCommandOfTheEngineIsAQueryOrHasItsLine() {
    assertThat(all.stream().filter(command -> !command.query() && !known.has(command.type())))
        .as("commands that engine-commands.csv does not know: say there what they are")
        .isEmpty();
  }

  @Test
  void everyLineIsAboutACommand() {
    Set<String> names =
        all.stream().map(one -> KnownCommands.name(one.type())).collect(Collectors.toSet());
    Set<String> lines = new TreeSet<>();
    known.names().forEach(lines::add);
    lines.removeAll(names);
    assertThat(lines).as("lines about nothing").isEqualTo(OURS);
  }

  @Test
  void noTwoCommandsHaveTheSameName() {
    assertThat(all).extracting(one -> KnownCommands.name(one.type())).doesNotHaveDuplicates();
  }

  @Test
  void whatReadsWritesNoLogOfOperationsAndNoRow() {
    assertThat(all.stream().filter(command -> known.reads(command.type()) && command.writes()))
        .as("commands that are taken for reading and call what writes")
        .isEmpty();
  }

  @Test
  void commandsWithoutANameAreOfTheEnginesOwnWork() throws Exception {
    assertThat(EngineCommand.lambdas())
        .containsExactlyInAnyOrder(
            "org.camunda.bpm.engine.impl.test.TestHelper",
            "org.camunda.bpm.engine.impl.batch.removaltime.ProcessSetRemovalTimeResultHandler");
  }

  @Test
  void whatIsNotKnownIsADeed() {
    Command<Void> unknown = context -> null;
    assertThat(known.sort(unknown)).isEqualTo(Sort.DEED);
    assertThat(known.words(unknown)).isEqualTo("执行引擎命令");
    class CompletesQuietly extends CompleteTaskCmd {
      private static final long serialVersionUID = 1L;

      CompletesQuietly() {
        super("task", null, false, false);
      }
    }
    assertThat(known.sort(new CompletesQuietly())).isEqualTo(Sort.DEED);
  }

  @Test
  void queriesAndQuestionsRead() {
    Question<Void> question = context -> null;
    assertThat(known.sort(question)).isEqualTo(Sort.READ);
    assertThat(known.sort(new TaskQueryImpl())).isEqualTo(Sort.READ);
  }

  @Test
  void everyDeedHasWords() {
    List<String> speechless = new ArrayList<>();
    all.stream()
        .filter(one -> known.has(one.type()) && !known.reads(one.type()))
        .filter(one -> known.words(one.type()).isBlank())
        .forEach(one -> speechless.add(one.toString()));
    assertThat(speechless).isEmpty();
  }
}

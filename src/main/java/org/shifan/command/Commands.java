package org.shifan.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;

/**
 * Runs a command: the whole application without a port, without the job executor, without schema
 * changes and without what a start adds to the database.
 */
public final class Commands {

  /** Set while a command runs: what only a serving system does at its start is left out. */
  public static final String PROPERTY = "shifan.command";

  private static final List<String> QUIET =
      List.of(
          "--server.port=-1",
          "--spring.flyway.enabled=false",
          "--spring.main.banner-mode=off",
          "--camunda.bpm.job-execution.enabled=false",
          "--logging.level.root=ERROR");

  private static final int WELL = 0;
  private static final int NOT_WELL = 1;
  private static final int FAILED = 2;

  private Commands() {}

  /** The command that the arguments ask for, if they do: the first that is no option. */
  public static Optional<String> asked(String... arguments) {
    return Arrays.stream(arguments).filter(argument -> !argument.startsWith("-")).findFirst();
  }

  /**
   * Runs the command on this application.
   *
   * @return 0 if all is well, 1 if not, 2 if it could not be done
   */
  public static int run(Class<?> application, String name, String... arguments) {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    String[] all =
        Stream.concat(
                Stream.of(arguments).filter(Commands::leftTo),
                Stream.concat(QUIET.stream(), Stream.of("--" + PROPERTY + "=" + name)))
            .toArray(String[]::new);
    try (ConfigurableApplicationContext context = SpringApplication.run(application, all)) {
      return run(context.getBeansOfType(Command.class).values().stream().toList(), name, out);
    } catch (RuntimeException e) {
      out.println(
          "命令“" + name + "”未能执行：" + NestedExceptionUtils.getMostSpecificCause(e).getMessage());
      out.println("H2 数据库文件同时只能由一个进程打开：系统正在运行的，请由管理员访问 /api/audit/verification 和 /api/invariants。");
      return FAILED;
    }
  }

  /** An option given twice would count as a list. */
  private static boolean leftTo(String argument) {
    String option = argument.substring(0, argument.indexOf('=') + 1);
    return option.isEmpty() || QUIET.stream().noneMatch(quiet -> quiet.startsWith(option));
  }

  private static int run(List<Command> commands, String name, PrintStream out) {
    Optional<Command> asked =
        commands.stream().filter(command -> command.name().equals(name)).findFirst();
    if (asked.isEmpty()) {
      out.println("没有名为“" + name + "”的命令，应为以下之一：");
      commands.forEach(command -> out.println("  " + command.name() + "  " + command.purpose()));
      return FAILED;
    }
    return asked.get().run(out) ? WELL : NOT_WELL;
  }
}

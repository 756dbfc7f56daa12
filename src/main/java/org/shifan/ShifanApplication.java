package org.shifan;

import java.util.Optional;
import java.util.TimeZone;
import org.shifan.command.Commands;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Shifan: the engine with its web apps, the programmes' models and the public pages. */
@SpringBootApplication
public class ShifanApplication {

  /** Starts the application, or runs the command that is the first plain argument. */
  public static void main(String[] args) {
    // the engine keeps times without zone: the zone must be the same wherever it starts
    TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
    Optional<String> command = Commands.asked(args);
    if (command.isPresent()) {
      System.exit(Commands.run(ShifanApplication.class, command.get(), args));
    }
    SpringApplication.run(ShifanApplication.class, args);
  }
}

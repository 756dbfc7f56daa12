package org.shifan;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Shifan: the engine with its web apps, the programmes' models and the public pages. */
@SpringBootApplication
public class ShifanApplication {

  /** Starts the application; see README for the two commands. */
  public static void main(String[] args) {
    // the engine keeps times without zone: the zone must be the same wherever it starts
    TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
    SpringApplication.run(ShifanApplication.class, args);
  }
}

package org.shifan;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Shifan: the engine with its web apps, the programmes' models and the public pages. */
@SpringBootApplication
public class ShifanApplication {

  /** Starts the application; see README for the two commands. */
  public static void main(String[] args) {
    SpringApplication.run(ShifanApplication.class, args);
  }
}

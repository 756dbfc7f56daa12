package org.shifan;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * Runs a test on the real engine with the real models, delegates and rules, on H2 in memory, with
 * the job executor off: the test says when time passes.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    properties = {
      "spring.datasource.url=jdbc:h2:mem:engine-test;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000",
      "camunda.bpm.job-execution.enabled=false"
    })
public @interface EngineTest {}

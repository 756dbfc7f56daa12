package org.shifan.pilot;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.shifan.Province;
import org.shifan.Stages;
import org.shifan.decision.ModelVariant;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * Runs a test on the real engine with the real models, in a country of a municipality, three
 * provinces and the Corps, on H2 in memory, with the job executor off.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Import({Province.class, Stages.class, Ministries.class, ModelVariant.class})
@SpringBootTest(
    properties = {
      "spring.datasource.url=jdbc:h2:mem:small-country;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000",
      "camunda.bpm.job-execution.enabled=false",
      "shifan.data.dir=src/test/resources/pilots",
      "shifan.demo.people=000000"
    })
@interface SmallCountry {}

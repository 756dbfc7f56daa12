package org.shifan.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shifan.calendar.WorkingDays;
import org.shifan.region.Regions;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

class FactBeansTest {

  @TempDir Path directory;

  private final ApplicationContextRunner runner =
      new ApplicationContextRunner().withUserConfiguration(Facts.class);

  @Test
  void packagedFactsAreBeans() {
    runner.run(
        context -> {
          assertThat(context.getBean(Regions.class).require("370102").name()).isEqualTo("历下区");
          assertThat(context).hasSingleBean(WorkingDays.class);
        });
  }

  @Test
  void theAdministratorsFileWins() throws Exception {
    Files.writeString(
        directory.resolve("regions.csv"), "code,name,level,parent\n370000,山东省,province,\n");
    runner
        .withPropertyValues("shifan.data.dir=" + directory)
        .run(context -> assertThat(context.getBean(Regions.class).find("370100")).isEmpty());
  }

  @Test
  void aBrokenFileStopsTheStart() throws Exception {
    Files.writeString(directory.resolve("holidays.csv"), "date,kind,name\n2021-10-01,free,国庆节\n");
    runner
        .withPropertyValues("shifan.data.dir=" + directory)
        .run(
            context ->
                assertThat(context)
                    .getFailure()
                    .hasRootCauseInstanceOf(FactFileException.class)
                    .rootCause()
                    .hasMessageContaining("line 2: found 'free'; expected holiday or workday"));
  }

  @ComponentScan(
      basePackages = "org.shifan",
      useDefaultFilters = false,
      includeFilters =
          @ComponentScan.Filter(
              type = FilterType.REGEX,
              pattern = ".*\\.(FactFiles|RegionConfiguration|CalendarConfiguration)"))
  static class Facts {}
}

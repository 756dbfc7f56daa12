package org.shifan.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

/** The province opens the round, once, for a year that the rules know (SD64-01, SD64-14). */
final class Opening {

  private final Shandong shandong;

  Opening(Shandong shandong) {
    this.shandong = shandong;
  }

  void closedToStrangers() {
    for (String path : List.of("/engine-rest/task", "/api/clock", "/api/rounds/sd64-2021/awards")) {
      shandong.anybody().get(path).is(401);
    }
    shandong.civilAffairs("370102").start("sd64-round", "round", round(2021)).denied();
  }

  void open() {
    shandong.province().start("sd64-round", "round", round(2020)).refused("2020");
    shandong.province().start("sd64-round", "round", Map.of("year", "二〇二一", "budget", 1)).denied();
    shandong.province().start("sd64-round", "round", round(2021)).ok();
    shandong.settle();
    shandong.province().start("sd64-round", "round", round(2021)).refused("2021");
  }

  void everyCountyMayApply() {
    assertThat(shandong.cities()).hasSize(16);
    assertThat(shandong.counties()).hasSize(136).doesNotHaveDuplicates();
    shandong.together(
        shandong.counties(),
        county -> {
          var desk = shandong.civilAffairs(county);
          assertThat(desk.task("prepareApplication", county).desk().tasks("prepareApplication"))
              .as("a county sees its own task only: %s", county)
              .hasSize(1);
        });
  }

  private static Map<String, Object> round(int year) {
    return Map.of("year", year, "size", 20, "budget", 40_000_000);
  }
}

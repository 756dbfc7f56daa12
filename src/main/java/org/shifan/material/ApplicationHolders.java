package org.shifan.material;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.shifan.application.Application;
import org.shifan.application.ApplicationDeadlines;
import org.shifan.application.Applications;
import org.shifan.calendar.Deadlines;
import org.shifan.programme.Refusal;
import org.shifan.region.Regions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A county's application: changed while the county has it, in its window (SD64-06). */
@Component
class ApplicationHolders implements Holders {

  private static final String RULE = "SD64-06";
  private static final String KEEPING = "SD64-15";

  private final Applications applications;
  private final ApplicationDeadlines deadlines;
  private final Regions regions;
  private final JdbcClient jdbc;
  private final Clock clock;

  ApplicationHolders(
      Applications applications,
      ApplicationDeadlines deadlines,
      Regions regions,
      JdbcClient jdbc,
      Clock clock) {
    this.applications = applications;
    this.deadlines = deadlines;
    this.regions = regions;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public Optional<Holder> find(String id) {
    return applications.find(id).map(this::holder);
  }

  @Override
  public void lock(String id) {
    jdbc.sql("select id from application where id = ? for update")
        .param(id)
        .query(String.class)
        .optional();
  }

  private Holder holder(Application application) {
    String province = civil(regions.provinceOf(application.county()).code());
    return new Holder(
        application.id(),
        application.roundId(),
        "",
        regions.fullName(application.county()),
        application.status().label(),
        civil(application.county()),
        List.of(civil(application.city()), province),
        province,
        application.submissionNo(),
        RULE,
        KEEPING,
        application.id(),
        "prepareApplication",
        closed(application));
  }

  private Optional<Refusal> closed(Application application) {
    if (!deadlines.closes(application).isAfter(clock.instant())) {
      String closed = Deadlines.format(deadlines.closes(application));
      return Optional.of(new Refusal(RULE, "申报已于" + closed + "截止，不能再上传或删除材料"));
    }
    return application.correcting() || !application.status().sent()
        ? Optional.empty()
        : Optional.of(new Refusal(RULE, "申报已送市民政局，材料不能再改；需要修改的，请先撤回申报"));
  }

  private static String civil(String region) {
    return "civil-affairs-" + region;
  }
}

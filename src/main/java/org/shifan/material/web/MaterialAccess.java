package org.shifan.material.web;

import java.time.Clock;
import org.shifan.application.Application;
import org.shifan.application.ApplicationDeadlines;
import org.shifan.calendar.Deadlines;
import org.shifan.material.MaterialReaders;
import org.shifan.process.Offices;
import org.shifan.process.Refused;
import org.shifan.region.Regions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who may read and who may change the materials of an application, and when. */
@Component
class MaterialAccess {

  private final Offices offices;
  private final Regions regions;
  private final ApplicationDeadlines deadlines;
  private final ObjectProvider<MaterialReaders> readers;
  private final Clock clock;

  MaterialAccess(
      Offices offices,
      Regions regions,
      ApplicationDeadlines deadlines,
      ObjectProvider<MaterialReaders> readers,
      Clock clock) {
    this.offices = offices;
    this.regions = regions;
    this.deadlines = deadlines;
    this.readers = readers;
    this.clock = clock;
  }

  /** The county itself, while it may fill in its application. */
  Application writable(Application application) {
    if (!offices.in("civil-affairs-" + application.county())) {
      throw new AccessDeniedException("只有申报县（市、区）民政局可以上传或删除材料");
    }
    boolean open = open(application);
    if (!open || !withCounty(application)) {
      throw new Refused(
          "SD64-06",
          open
              ? "申报已送市民政局，材料不能再改；需要修改的，请先撤回申报"
              : "申报窗口已于" + Deadlines.format(deadlines.closes(application)) + "关闭，不能再上传或删除材料");
    }
    return application;
  }

  /** Whether the caller may change the materials now. */
  boolean mayWrite(Application application) {
    return offices.in("civil-affairs-" + application.county())
        && open(application)
        && withCounty(application);
  }

  /** The county, its city, the province, and experts who sit on its panel without a conflict. */
  void readable(Application application) {
    String province = regions.provinceOf(application.county()).code();
    boolean office =
        offices.in(
            "civil-affairs-" + application.county(),
            "civil-affairs-" + application.city(),
            "civil-affairs-" + province);
    if (!office && !invited(application.id())) {
      throw new AccessDeniedException("您所在的单位无权查看该申报的材料");
    }
  }

  private boolean open(Application application) {
    return deadlines.closes(application).isAfter(clock.instant());
  }

  private static boolean withCounty(Application application) {
    return application.correcting() || !application.status().sent();
  }

  private boolean invited(String applicationId) {
    String user = SecurityContextHolder.getContext().getAuthentication().getName();
    return readers.stream().anyMatch(reader -> reader.mayRead(applicationId, user));
  }
}

package org.shifan.material.web;

import java.time.Clock;
import org.shifan.application.Application;
import org.shifan.application.ApplicationDeadlines;
import org.shifan.calendar.Deadlines;
import org.shifan.material.MaterialOwner;
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

  /** The county itself while it may fill in its application; the province for a review. */
  MaterialOwner writable(MaterialOwner owner) {
    if (!offices.in(writer(owner))) {
      throw new AccessDeniedException(
          owner.review() ? "只有省民政厅可以上传或删除评审记录附件" : "只有申报县（市、区）民政局可以上传或删除材料");
    }
    Application application = owner.application();
    if (owner.review() || (open(application) && withCounty(application))) {
      return owner;
    }
    throw new Refused(
        "SD64-06",
        open(application)
            ? "申报已送市民政局，材料不能再改；需要修改的，请先撤回申报"
            : "申报窗口已于" + Deadlines.format(deadlines.closes(application)) + "关闭，不能再上传或删除材料");
  }

  /** Whether the caller may change the files now. */
  boolean mayWrite(MaterialOwner owner) {
    Application application = owner.application();
    return offices.in(writer(owner))
        && (owner.review() || (open(application) && withCounty(application)));
  }

  /** The county, its city, the province, and experts who sit on its panel without a conflict. */
  void readable(MaterialOwner owner) {
    Application application = owner.application();
    boolean office =
        offices.in(province(application))
            || (!owner.review()
                && offices.in(civil(application.county()), civil(application.city())));
    if (!office && !invited(application.id())) {
      throw new AccessDeniedException("您所在的单位无权查看这些材料");
    }
  }

  private String writer(MaterialOwner owner) {
    Application application = owner.application();
    return owner.review() ? province(application) : civil(application.county());
  }

  private String province(Application application) {
    return civil(regions.provinceOf(application.county()).code());
  }

  private static String civil(String region) {
    return "civil-affairs-" + region;
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
